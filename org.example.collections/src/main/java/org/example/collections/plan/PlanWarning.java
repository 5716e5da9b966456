// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** What whoever offers a plan should know. Message key: COL_PlanWarning_ and the name. */
public enum PlanWarning {
  /** The customer is, or may be, a consumer: the plan is offered without the interest asked for. */
  INTEREST_LEFT_OUT,
  /** The plan bears interest for a consumer, which can be consumer credit. */
  CONSUMER_INTEREST,
  /** Invoices in dispute or in another plan stayed outside. */
  INVOICES_LEFT_OUT
}
