// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * A plan as it is, or would be, offered.
 *
 * @param claims invoices it pays, not empty, in one currency
 * @param replyBy last day to accept it
 */
public record PlanOffer(CustomerId customer, List<PlanClaim> claims, PlanTerms terms, InstalmentPlan plan, LocalDate offeredOn,
    LocalDate replyBy, BreakTerms breaks, PlanClauses clauses, Set<PlanWarning> warnings) {
  public PlanOffer {
    claims = List.copyOf(claims);
    warnings = Set.copyOf(warnings);
  }

  /** That of the oldest invoice. */
  public OrganisationId organisation() {
    return claims.get(0).organisation();
  }

  public Money total() {
    return plan.total();
  }
}
