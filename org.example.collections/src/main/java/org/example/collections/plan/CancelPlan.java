// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Use case: take back an offer, or end an agreed plan. */
public final class CancelPlan {
  private final Plans plans;
  private final PlanEffects effects;

  public CancelPlan(Plans plans, PlanEffects effects) {
    this.plans = Objects.requireNonNull(plans);
    this.effects = Objects.requireNonNull(effects);
  }

  /**
   * @param reason why, kept on the plan; not blank
   * @throws PlanRefused when the plan has ended
   */
  public KeptPlan cancel(PlanId id, String reason, LocalDate today) {
    if (reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("A plan is cancelled for a reason");
    }
    plans.lockTenant();
    KeptPlan plan = plans.get(id, today);
    if (plan.standing().status().hasEnded()) {
      throw new PlanRefused(PlanRefusal.ENDED, plan.planNo());
    }
    plans.cancel(new JudgedPlan(plan, PlanStatus.CANCELLED, Optional.empty()), reason.strip(), today);
    effects.cancelled(List.of(plan), today);
    return plan;
  }
}
