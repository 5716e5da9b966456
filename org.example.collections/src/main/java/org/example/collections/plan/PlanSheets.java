// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Port: plans while they are edited, in the transaction of whoever edits. */
public interface PlanSheets {
  PlanSheet of(PlanId plan);

  /** Writes total, numbers, principal parts and rests anew. */
  void write(PlanId plan, InstalmentPlan edited);
}
