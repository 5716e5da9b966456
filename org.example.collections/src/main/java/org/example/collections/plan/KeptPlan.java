// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * A plan as it is kept.
 *
 * @param planNo the number letters and payments name it by
 * @param invoices invoices it pays
 * @param figures what was written about the instalments when they were judged last, one for each
 * @param rateGap present when what was paid is uncertain, because a payment could not be converted
 */
public record KeptPlan(String planNo, OrganisationId organisation, CustomerId customer, List<InvoiceId> invoices,
    PlanStanding standing, List<Figure> figures, Optional<RateGap> rateGap) {
  public KeptPlan {
    invoices = List.copyOf(invoices);
    figures = List.copyOf(figures);
  }

  /** Paid amount and state of an instalment as they were written last. */
  public record Figure(Money paid, InstalmentStatus status) {
  }

  public PlanId id() {
    return standing.id();
  }
}
