// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;

/** No plan is kept, nothing happens; a preview asks for no more. */
final class NoPlans implements Plans, PlanEffects {
  @Override
  public void lockTenant() {
    throw new AssertionError("a preview locks nothing");
  }

  @Override
  public PlanSettings settings() {
    return new PlanSettings(14, 7);
  }

  @Override
  public KeptPlan add(PlanOffer offer) {
    throw new AssertionError("a preview keeps nothing");
  }

  @Override
  public KeptPlan get(PlanId plan, LocalDate today) {
    throw new AssertionError("there is no plan " + plan);
  }

  @Override
  public List<KeptPlan> open(LocalDate today) {
    return List.of();
  }

  @Override
  public List<KeptPlan> openPaidBy(int allocationId, LocalDate today) {
    return List.of();
  }

  @Override
  public void accept(PlanId plan, Acceptance acceptance) {}

  @Override
  public void record(List<JudgedPlan> judged, LocalDate today) {}

  @Override
  public void cancel(JudgedPlan cancelled, String reason, LocalDate today) {}

  @Override
  public void offered(KeptPlan plan, LocalDate today) {
    throw new AssertionError("a preview holds nothing back");
  }

  @Override
  public void changed(KeptPlan plan, LocalDate today) {}

  @Override
  public void agreed(KeptPlan plan, LocalDate today) {}

  @Override
  public void completed(List<KeptPlan> plans, LocalDate today) {}

  @Override
  public void broken(List<JudgedPlan> plans, LocalDate today) {}

  @Override
  public void cancelled(List<KeptPlan> plans, LocalDate today) {}
}
