// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.example.collections.money.Money;

/** How a language writes what a letter says: dates, amounts, greeting and farewell. */
public interface LetterLanguage {
  Locale locale();

  /** In words, for running text: November 21, 2026. */
  String longDate(LocalDate date);

  /** With its currency: EUR 1,234.56. */
  String amount(Money amount);

  String salutation(Optional<Person> contact);

  String closing();

  /** Person (or else the organisation) with telephone and e-mail address as far as known, as part of a sentence. */
  String helpline(Optional<Person> person, Sender sender);

  /** What is said at a level that has no text. */
  LetterText defaultText();
}
