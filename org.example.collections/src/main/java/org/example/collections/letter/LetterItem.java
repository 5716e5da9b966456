// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import org.example.collections.dunning.DunnedLine;
import org.example.collections.dunning.InfoLine;
import org.example.collections.money.Money;
import org.example.collections.receivable.OpenItem;

/**
 * An invoice (or line of its payment schedule) as shown on a letter.
 *
 * @param reference the customer's own order number, "" when there is none
 * @param daysOverdue below zero before the due date
 * @param levelName level of this item in the letter's language, "" for an item shown for information
 */
public record LetterItem(String documentNo, String reference, LocalDate date, LocalDate dueDate, int daysOverdue,
    Money original, Money open, String levelName) {

  public static LetterItem of(DunnedLine line, String levelName) {
    return of(line.item().item(), line.daysOverdue(), levelName);
  }

  public static LetterItem of(InfoLine line) {
    return of(line.item().item(), line.daysOverdue(), "");
  }

  private static LetterItem of(OpenItem item, int daysOverdue, String levelName) {
    return new LetterItem(item.documentNo(), item.reference(), item.documentDate(), item.dueDate(), daysOverdue,
        item.original(), item.open(), levelName);
  }

  public boolean isOverdue() {
    return daysOverdue > 0;
  }
}
