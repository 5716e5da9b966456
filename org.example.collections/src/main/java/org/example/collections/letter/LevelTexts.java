// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * Texts of the header level in the customer's language; each may be empty.
 *
 * @param itemsInMail the mail lists the items (case C-07)
 */
public record LevelTexts(LetterText title, LetterText letter, LetterText mailSubject, LetterText mail,
    boolean itemsInMail) {
  public static LevelTexts of(String title, String letter, String mailSubject, String mail, boolean itemsInMail) {
    return new LevelTexts(new LetterText(title), new LetterText(letter), new LetterText(mailSubject),
        new LetterText(mail), itemsInMail);
  }
}
