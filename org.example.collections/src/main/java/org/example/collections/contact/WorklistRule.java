// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;

/**
 * Points for a customer of whom something holds; the place on the worklist follows from the sum (case W-01).
 *
 * @param threshold amount in the tenant's currency, days, level or number, as the kind says
 * @param points above zero: up, below: down
 */
public record WorklistRule(WorklistRuleKind kind, int threshold, int points) {
  /** What a tenant starts with: risk moves up, what is under way moves down. */
  public static final List<WorklistRule> USUAL = List.of(
      new WorklistRule(WorklistRuleKind.OVERDUE_AMOUNT, 1_000, 20),
      new WorklistRule(WorklistRuleKind.OVERDUE_AMOUNT, 10_000, 30),
      new WorklistRule(WorklistRuleKind.AGE, 30, 10),
      new WorklistRule(WorklistRuleKind.AGE, 60, 20),
      new WorklistRule(WorklistRuleKind.BROKEN_PROMISE, 1, 40),
      new WorklistRule(WorklistRuleKind.HIGH_LEVEL, 3, 20),
      new WorklistRule(WorklistRuleKind.PAYS_LATE, 20, 10),
      new WorklistRule(WorklistRuleKind.REMINDER_SENT, 7, -30),
      new WorklistRule(WorklistRuleKind.DISPUTE, 1, -30),
      new WorklistRule(WorklistRuleKind.PROMISE_COMING, 1, -40),
      new WorklistRule(WorklistRuleKind.UNMATCHED_PAYMENT, 1, -20));
}
