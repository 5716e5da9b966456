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
    return judged.stream().filter(each -> !plan.figures().get(each.instalment().number() - 1).equals(each.figure())).toList();
  }
}
