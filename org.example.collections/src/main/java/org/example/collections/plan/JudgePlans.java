// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: find out which plans are completed, broken, or were not accepted in time. Promises are judged before; what is found
 * here is what their judgement means for the plan. A plan whose payments cannot be converted stays as it is.
 */
public final class JudgePlans {
  private final Plans plans;
  private final PlanEffects effects;

  public JudgePlans(Plans plans, PlanEffects effects) {
    this.plans = Objects.requireNonNull(plans);
    this.effects = Objects.requireNonNull(effects);
  }

  /**
   * All of the tenant; asked again on the same day it changes nothing.
   *
   * @return plans that are something else from now on, and those whose payments cannot be converted
   */
  public List<JudgedPlan> on(LocalDate today) {
    plans.lockTenant();
    int restDays = plans.settings().restDays();
    return keep(plans.open(today).stream().map(plan -> judge(plan, restDays, today)).toList(), today);
  }

  /** At once when money has come, those that an allocation of a payment is about. */
  public List<JudgedPlan> paidBy(int allocationId, LocalDate today) {
    int restDays = plans.settings().restDays();
    return keep(plans.openPaidBy(allocationId, today).stream().map(plan -> judge(plan, restDays, today)).toList(), today);
  }

  private static JudgedPlan judge(KeptPlan plan, int restDays, LocalDate today) {
    PlanStatus status = plan.rateGap().isPresent() ? plan.standing().status() : plan.standing().judge(today);
    return new JudgedPlan(plan, status,
        status == PlanStatus.BROKEN ? Optional.of(today.plusDays(restDays)) : Optional.empty());
  }

  private List<JudgedPlan> keep(List<JudgedPlan> judged, LocalDate today) {
    if (judged.isEmpty()) {
      return List.of();
    }
    plans.record(judged, today);
    List<JudgedPlan> changed = judged.stream().filter(JudgedPlan::hasChanged).toList();
    effects.completed(plansIn(changed, PlanStatus.COMPLETED), today);
    effects.cancelled(plansIn(changed, PlanStatus.CANCELLED), today);
    effects.broken(changed.stream().filter(each -> each.status() == PlanStatus.BROKEN).toList(), today);
    return judged.stream().filter(each -> each.hasChanged() || each.plan().rateGap().isPresent()).toList();
  }

  private static List<KeptPlan> plansIn(List<JudgedPlan> changed, PlanStatus status) {
    return changed.stream().filter(each -> each.status() == status).map(JudgedPlan::plan).toList();
  }
}
