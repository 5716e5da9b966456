// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.money.NominalAmount;

/**
 * When overdue items hold orders: amount and days decide, never the number of items (case K-38).
 *
 * @param days an item counts from this many days after its due date on, 1 or more
 * @param graceDays days on top that are forgiven (case K-15)
 * @param amount the items that count must come to at least this much; zero: any item
 */
public record OverdueTerms(int days, int graceDays, NominalAmount amount) {
  public OverdueTerms {
    if (days < 1 || graceDays < 0) {
      throw new IllegalArgumentException("Overdue terms need at least one day and no negative grace: " + days + ", " + graceDays);
    }
  }

  int firstDay() {
    return days + graceDays;
  }
}
