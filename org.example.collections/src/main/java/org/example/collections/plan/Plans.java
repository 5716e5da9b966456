// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;

/** Port: the tenant's plans. Sets, never row by row. */
public interface Plans {
  /** No other step of the tenant can run until the transaction ends. */
  void lockTenant();

  PlanSettings settings();

  KeptPlan add(PlanOffer offer);

  /** As of the day: with what has been paid and which promises were not kept up to it. */
  KeptPlan get(PlanId plan, LocalDate today);

  /** Offered and agreed plans, each once; as of the day. */
  List<KeptPlan> open(LocalDate today);

  /** Offered and agreed plans whose invoices stand on an allocation of a payment. */
  List<KeptPlan> openPaidBy(int allocationId, LocalDate today);

  void accept(PlanId plan, Acceptance acceptance);

  /** Writes what was found: states and figures of plans and instalments, where they differ from what is kept. */
  void record(List<JudgedPlan> judged, LocalDate today);

  /** Ends the plan, with what was still expected of it, for a reason somebody gave. */
  void cancel(JudgedPlan cancelled, String reason, LocalDate today);
}
