// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RateGap;

/**
 * All facts a decision needs about the customer who pays, as of one day.
 *
 * @param active an inactive or merged customer gets no credit
 * @param interCompany the customer is an organisation of the tenant (case K-33)
 * @param unpaid oldest due date first
 * @param gaps amounts that are missing in exposure or items, since there is no rate
 */
public record CreditAccount(CustomerId customer, String name, boolean active, boolean interCompany, Optional<StopKind> stop,
    Exposure exposure, CreditLimits limits, Optional<CreditGroup> group, List<UnpaidItem> unpaid, List<BrokenPromise> brokenPromises,
    List<RateGap> gaps) {
  public CreditAccount {
    unpaid = List.copyOf(unpaid);
    brokenPromises = List.copyOf(brokenPromises);
    gaps = List.copyOf(gaps);
  }

  public Currency currency() {
    return exposure.currency();
  }
}
