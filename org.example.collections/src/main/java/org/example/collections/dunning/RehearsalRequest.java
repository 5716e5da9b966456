// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/**
 * What is rehearsed: the daily cycle, from its next day on.
 *
 * @param today the items of this day
 * @param days how many days of the cycle
 * @param paysAsUsual each customer pays an item as many days after its due date as on average before; else nobody pays
 */
public record RehearsalRequest(LocalDate today, int days, boolean paysAsUsual) {
  public static final int MOST_DAYS = 365;

  public RehearsalRequest {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("Days of a rehearsal must be 1 to " + MOST_DAYS + ": " + days);
    }
  }
}
