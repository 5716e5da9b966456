// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A time in which neither the rate nor the amount owed changes.
 *
 * @param after the day before the first day of interest
 * @param until last day of interest
 * @param percent per year
 */
public record InterestSpan(LocalDate after, LocalDate until, Money principal, BigDecimal percent) {
  public InterestSpan {
    if (!after.isBefore(until)) {
      throw new IllegalArgumentException("No day of interest after " + after + " until " + until);
    }
  }
}
