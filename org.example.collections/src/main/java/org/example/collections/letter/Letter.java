// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;

/**
 * Dunning letter (Mahnschreiben): everything the customer reads, apart from its form.
 *
 * @param title also the subject line
 * @param salutation "Dear Ms Weber,"
 * @param helper whom the customer may call
 * @param closing "Kind regards"
 * @param payment the sum of the notice and how to pay it
 */
public record Letter(Sender sender, Addressee addressee, LetterNotice notice, LetterLanguage language, String title,
    String salutation, LetterBody body, Optional<Person> helper, String closing, PaymentRequest payment) {

  public LetterFrame frame() {
    return new LetterFrame(sender, addressee, language, title, notice.documentNo(), notice.date(), helper);
  }

  /** More than one level on the letter: each item then names its own. */
  public boolean hasSeveralLevels() {
    return notice.items().stream().map(LetterItem::levelName).distinct().count() > 1;
  }
}
