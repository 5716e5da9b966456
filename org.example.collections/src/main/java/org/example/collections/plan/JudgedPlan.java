// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was found about a plan.
 *
 * @param status from now on
 * @param payRestBy of a broken plan: the last day to pay the rest before dunning goes on
 */
public record JudgedPlan(KeptPlan plan, PlanStatus status, Optional<LocalDate> payRestBy) {
  public boolean hasChanged() {
    return status != plan.standing().status();
  }

  /** Instalments of which something else was written last time. */
  public List<JudgedInstalment> changedInstalments() {
    List<JudgedInstalment> judged = plan.standing().instalments();
    return judged.stream().filter(each -> !plan.figures().get(each.instalment().number() - 1)
        .equals(new KeptPlan.Figure(each.paid(), statusOf(each)))).toList();
  }

  /** As it stands by itself, unless its plan is cancelled: then nothing is open, and what was paid or missed remains so. */
  public InstalmentStatus statusOf(JudgedInstalment instalment) {
    InstalmentStatus byItself = instalment.status();
    boolean expected = byItself == InstalmentStatus.OPEN || byItself == InstalmentStatus.PARTLY;
    return status == PlanStatus.CANCELLED && expected ? InstalmentStatus.CANCELLED : byItself;
  }
}
