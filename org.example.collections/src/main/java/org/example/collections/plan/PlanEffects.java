// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;

/**
 * Port: what a plan does to letters, promises and tasks, in the same transaction, and how it is taken back. An offer holds
 * letters back until its day to reply, an agreed plan until its end; each instalment of an agreed plan is a promise.
 */
public interface PlanEffects {
  void offered(KeptPlan plan, LocalDate today);

  /** Invoices or the day to reply of an offer have changed. */
  void changed(KeptPlan plan, LocalDate today);

  /** The chain of promises is given, and open promises about the same invoices are superseded. */
  void agreed(KeptPlan plan, LocalDate today);

  /** Letters are no longer held back; the promises are kept by the money that came, and judged so. */
  void completed(List<KeptPlan> plans, LocalDate today);

  /**
   * What is left of the chain is withdrawn, a notice that the rest is due at once is proposed, and somebody is asked to talk to the
   * customer. Reminders stay away until the day to pay has passed; then dunning resumes at the level before the plan.
   */
  void broken(List<JudgedPlan> plans, LocalDate today);

  /** What is left of the chain is withdrawn; dunning resumes at the level before the plan. */
  void cancelled(List<KeptPlan> plans, LocalDate today);
}
