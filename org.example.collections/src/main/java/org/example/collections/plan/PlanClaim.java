// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * An open invoice of the customer, and what stands in the way of a plan.
 *
 * @param dueDate of the invoice, or of its earliest open line; a plan does not change it
 * @param open what is to be paid of it
 * @param rateGap present when the open amount is uncertain because an allocation could not be converted
 * @param otherPlan number of a plan that covers the invoice and holds
 */
public record PlanClaim(InvoiceId invoice, OrganisationId organisation, String documentNo, LocalDate documentDate,
    LocalDate dueDate, Money open, boolean inDispute, Optional<RateGap> rateGap, Optional<String> otherPlan) {
  /** What keeps the invoice out of a plan. */
  Optional<PlanRefused> obstacle() {
    if (inDispute) {
      return Optional.of(new PlanRefused(PlanRefusal.IN_DISPUTE, documentNo));
    }
    if (otherPlan.isPresent()) {
      return Optional.of(new PlanRefused(PlanRefusal.IN_OTHER_PLAN, documentNo + ": " + otherPlan.get()));
    }
    return rateGap.map(gap -> new PlanRefused(PlanRefusal.MISSING_RATE, documentNo + ": " + gap));
  }
}
