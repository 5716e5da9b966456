// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.example.collections.money.Money;

/** Use case: the customer accepts an offer, and its instalments become promises to pay. */
public final class AcceptPlan {
  private final PlanClaims claims;
  private final Plans plans;
  private final PlanEffects effects;

  public AcceptPlan(PlanClaims claims, Plans plans, PlanEffects effects) {
    this.claims = Objects.requireNonNull(claims);
    this.plans = Objects.requireNonNull(plans);
    this.effects = Objects.requireNonNull(effects);
  }

  /**
   * @throws PlanRefused when it is no offer any more, the time to reply was over, or its invoices are no longer open as offered
   */
  public KeptPlan accept(PlanId id, Acceptance acceptance, LocalDate today) {
    plans.lockTenant();
    KeptPlan plan = plans.get(id, today);
    PlanStanding standing = plan.standing();
    if (standing.status() != PlanStatus.OFFERED) {
      throw new PlanRefused(PlanRefusal.NO_OFFER, plan.planNo());
    }
    if (acceptance.on().isAfter(standing.replyBy())) {
      throw new PlanRefused(PlanRefusal.REPLY_TOO_LATE, standing.replyBy().toString());
    }
    if (acceptance.on().isAfter(today)) {
      throw new PlanRefused(PlanRefusal.ACCEPTED_LATER, acceptance.on().toString());
    }
    refuseIfChanged(plan, today);
    plans.accept(id, acceptance);
    effects.agreed(plan, acceptance.on());
    return plan;
  }

  /** Between offer and acceptance an invoice may have been paid or come into dispute. */
  private void refuseIfChanged(KeptPlan plan, LocalDate today) {
    List<PlanClaim> open = claims.of(plan.customer(), today).stream()
        .filter(claim -> plan.invoices().contains(claim.invoice())).toList();
    open.stream().filter(PlanClaim::inDispute).findFirst().ifPresent(claim -> {
      throw new PlanRefused(PlanRefusal.IN_DISPUTE, claim.documentNo());
    });
    Money total = plan.standing().plan().total();
    Money now = open.stream().map(PlanClaim::open).reduce(Money.zero(total.currency()), Money::plus);
    if (now.compareTo(total) != 0) {
      throw new PlanRefused(PlanRefusal.OPEN_CHANGED, total + " / " + now);
    }
  }
}
