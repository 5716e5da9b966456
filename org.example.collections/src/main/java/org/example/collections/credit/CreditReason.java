// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RateGap;

/**
 * One reason, with what it was found from.
 *
 * @param amount what counts: exposure with this order, the overdue sum, the promised amount
 * @param bound what it is compared with: the limit
 * @param days days overdue of the oldest item; 0 where days play no part
 * @param detail name of the record behind it: number of an invoice or notice, name of the group; "" where there is none
 * @param gap the rate that is missing
 * @param items invoices that would have to be paid; empty where paying does not help
 */
public record CreditReason(CreditReasonCode code, Optional<Money> amount, Optional<Money> bound, int days, String detail,
    Optional<RateGap> gap, List<UnpaidItem> items) {
  public CreditReason {
    items = List.copyOf(items);
  }

  static CreditReason of(CreditReasonCode code) {
    return new CreditReason(code, Optional.empty(), Optional.empty(), 0, "", Optional.empty(), List.of());
  }

  static CreditReason named(CreditReasonCode code, String detail) {
    return new CreditReason(code, Optional.empty(), Optional.empty(), 0, detail, Optional.empty(), List.of());
  }

  static CreditReason against(CreditReasonCode code, Money amount, Money bound, String detail) {
    return new CreditReason(code, Optional.of(amount), Optional.of(bound), 0, detail, Optional.empty(), List.of());
  }

  /** What was compared with a limit, less an amount that was in it. */
  CreditReason without(Money added) {
    return bound.isEmpty() ? this
        : new CreditReason(code, amount.map(counted -> counted.minus(added)), bound, days, detail, gap, items);
  }

  static CreditReason missing(RateGap gap) {
    return new CreditReason(CreditReasonCode.MISSING_RATE, Optional.empty(), Optional.empty(), 0, gap.toString(), Optional.of(gap),
        List.of());
  }
}
