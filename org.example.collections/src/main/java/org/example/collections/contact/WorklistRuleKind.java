// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** The fact of a customer that a rule of the worklist holds against its threshold. */
public enum WorklistRuleKind {
  /** At least that much is overdue, in the tenant's currency. */
  OVERDUE_AMOUNT,
  /** The oldest item is at least that many days overdue. */
  AGE,
  /** At least that many promises were broken within ninety days. */
  BROKEN_PROMISE,
  /** An open invoice stands at that level or a higher one. */
  HIGH_LEVEL,
  /** The customer pays at least that many days late on average. */
  PAYS_LATE,
  /** The last notice is at most that many days old: it has to have its time. */
  REMINDER_SENT,
  /** At least that many disputes are open: somebody else is at work. */
  DISPUTE,
  /** At least that many promises are open. */
  PROMISE_COMING,
  /** At least that much was received and not allocated. */
  UNMATCHED_PAYMENT
}
