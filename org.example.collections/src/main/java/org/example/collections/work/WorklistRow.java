// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * One customer on a page.
 *
 * @param value search key
 * @param points 0 where the view does not weigh
 * @param reasons why the customer is there, in words, the weightiest first
 * @param amount overdue, promised, in dispute or held, as the view says; in the tenant's currency where it is overdue; empty where
 *     several currencies cannot be added
 * @param day until when snoozed, promised for, held or raised since; of a customer to work on: due day of the oldest overdue item
 * @param nextAction what the next follow-up is about, "" when there is none
 * @param rateMissing an amount could not be converted and is not in the sum
 */
public record WorklistRow(CustomerId customer, String name, String value, int points, List<String> reasons, Optional<Money> amount,
    Optional<LocalDate> day, Optional<LocalDate> nextOn, String nextAction, boolean rateMissing) {
  public WorklistRow {
    reasons = List.copyOf(reasons);
  }
}
