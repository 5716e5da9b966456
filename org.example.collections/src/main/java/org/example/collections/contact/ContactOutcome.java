// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/**
 * What came of a contact. Each carries the rule it has as long as the tenant keeps none of its own.
 */
public enum ContactOutcome {
  REACHED(3, true),
  NOT_REACHED(0, true),
  FORGOT(3, true),
  WILL_CHECK(7, true),
  /** The next notice is at the same level again: the money may be under way. */
  CLAIMS_PAID(5, false),
  /** Quiet until the dispute is closed; without an invoice to dispute for these days. */
  INVOICE_WRONG(14, false),
  /** As INVOICE_WRONG: the credit note ends it. */
  AWAITS_CREDIT_NOTE(14, false),
  CANNOT_PAY_NOW(7, true),
  /** Quiet until the promised date and its tolerance. */
  PROMISES(0, false),
  /** Quiet until somebody has worked out the plan; the plan then carries on until its end. */
  WANTS_PLAN(14, true),
  REFUSES(0, true),
  OTHER(0, true);

  private final OutcomeRule usual;

  ContactOutcome(int quietDays, boolean wholeCustomer) {
    usual = new OutcomeRule(quietDays, wholeCustomer);
  }

  /** What holds where the tenant has no rule. */
  public OutcomeRule usualRule() {
    return usual;
  }

  /** The customer objects to an invoice. */
  public boolean isObjection() {
    return this == INVOICE_WRONG || this == AWAITS_CREDIT_NOTE;
  }
}
