// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * The e-mail that carries a letter.
 *
 * @param subject one line
 * @param showsItems the items are listed in the mail too
 */
public record LetterMail(Letter letter, String subject, LetterBody body, boolean showsItems) {
}
