// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import org.example.collections.dunning.IssuedNotice;

/**
 * A letter about to be issued.
 *
 * @param document the notice it carries, with recipient and language
 * @param channel way this letter goes
 * @param addressee e-mail address, or name and town of a postal address; shown in lists
 * @param fileName name of the PDF as attachment, e.g. 20260501-1000123.pdf
 */
public record NewLetter(IssuedNotice document, LetterChannel channel, String addressee, String fileName, byte[] pdf) {}
