// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import org.example.collections.money.DayCount;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;

/**
 * What a country's law, or a contract, lets the seller claim of a customer in default.
 *
 * @param country two letters (ISO 3166)
 * @param customer consumer or business
 * @param points percent per year, on top of the base rate or, without it, alone
 * @param withBaseRate the points are added to the country's base rate
 * @param lumpSum once per invoice; zero: none
 * @param thirtyDays default begins thirty days after invoice and due date; for consumers only where the invoice says so
 * @param weekendShift a last day that is no business day moves on to the next one
 * @param validFrom for items due on or after this day
 */
public record InterestRule(String country, CustomerType customer, Percentage points, boolean withBaseRate, DayCount dayCount,
    NominalAmount lumpSum, boolean thirtyDays, boolean weekendShift, LocalDate validFrom) {
  public InterestRule {
    if (customer == CustomerType.UNKNOWN) {
      throw new IllegalArgumentException("An interest rule is for consumers or for businesses");
    }
  }
}
