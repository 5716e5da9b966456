// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;

/**
 * What happened to an item that interest and lump sum depend on.
 *
 * @param firstReminder day the first reminder after the due date was issued
 * @param payments allocations to the item, by day of receipt
 * @param postedInterest interest that stands on an own invoice already
 * @param lumpSumPosted the lump sum of the invoice stands on an own invoice already
 * @param isClaim the invoice itself is about interest, lump sums or fees: it bears none of them
 */
public record ClaimHistory(boolean dueDateAgreed, boolean consumerNotice, Optional<LocalDate> firstReminder,
    List<PartPayment> payments, Optional<Money> postedInterest, boolean lumpSumPosted, boolean isClaim) {
  public static final ClaimHistory NONE = new ClaimHistory(false, false, Optional.empty(), List.of(),
      Optional.empty(), false, false);

  public ClaimHistory {
    payments = List.copyOf(payments);
  }

  /** The same once a reminder was issued on that day; one before it counts. */
  public ClaimHistory remindedOn(LocalDate day) {
    return firstReminder.isPresent() ? this
        : new ClaimHistory(dueDateAgreed, consumerNotice, Optional.of(day), payments, postedInterest, lumpSumPosted, isClaim);
  }
}
