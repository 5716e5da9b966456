// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What every letter of the company has around its text: parties, title, number and day.
 *
 * @param helper whom the customer may call
 */
public record LetterFrame(Sender sender, Addressee addressee, LetterLanguage language, String title, String documentNo,
    LocalDate date, Optional<Person> helper) {}
