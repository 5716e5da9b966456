// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Why there can be no such plan. Message key: COL_Plan_ and the name. */
public enum PlanRefusal {
  /** No invoice was chosen, or none is open. */
  NOTHING_OPEN,
  /** Fewer than one or more than 600 instalments. */
  COUNT_OUT_OF_RANGE,
  /** An instalment would be zero or less. */
  TOO_SMALL,
  /** The fixed amount is more than the total. */
  AMOUNT_ABOVE_TOTAL,
  /** The interest would be below zero. */
  INTEREST_NEGATIVE,
  /** An instalment would be due before the day of the offer. */
  START_PASSED,
  /** The time to reply would end before the day of the offer. */
  REPLY_PASSED,
  /** Neither missed instalments nor days late would break the plan. */
  NEVER_BROKEN,
  /** Instalments are not in the order of their days. */
  OUT_OF_ORDER,
  /** Instalments do not add up to the total. */
  SUM_NOT_KEPT,
  /** The invoices are in different currencies. */
  TWO_CURRENCIES,
  /** An invoice is in dispute. */
  IN_DISPUTE,
  /** An invoice stands in another plan that holds. */
  IN_OTHER_PLAN,
  /** An open amount cannot be known because an exchange rate is missing. */
  MISSING_RATE,
  /** What is open has changed since the offer. */
  OPEN_CHANGED,
  /** The time to reply is over. */
  REPLY_TOO_LATE,
  /** The acceptance lies in the future. */
  ACCEPTED_LATER,
  /** The plan is no offer any more. */
  NO_OFFER,
  /** Only an offer can be edited. */
  NOT_EDITABLE,
  /** The plan has ended. */
  ENDED
}
