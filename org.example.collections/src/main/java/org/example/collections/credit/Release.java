// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Set;
import org.example.collections.money.Money;

/**
 * What somebody allowed in spite of the reasons named then.
 *
 * @param upTo the order may come to this much
 * @param validUntil last day
 * @param reasons a reason that came later is not covered (case K-47)
 * @param paymentTermId term of the order at that time; 0: any
 */
public record Release(Money upTo, LocalDate validUntil, Set<CreditReasonCode> reasons, int paymentTermId) {
  public Release {
    reasons = Set.copyOf(reasons);
  }

  boolean covers(CreditRequest request, Set<CreditReasonCode> holding) {
    return !request.on().isAfter(validUntil) && upTo.currency().equals(request.amount().currency())
        && request.amount().compareTo(upTo) <= 0 && (paymentTermId == 0 || paymentTermId == request.paymentTermId())
        && reasons.containsAll(holding);
  }
}
