// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Why somebody is asked to act. Message key: COL_FollowUp_ and the name. */
public enum FollowUpReason {
  /** The customer says the money was sent: find it. */
  SEARCH_PAYMENT,
  BROKEN_PROMISE,
  PARTLY_KEPT_PROMISE,
  CLEAR_DISPUTE,
  /** The dispute was decided: tell the customer. */
  DISPUTE_DECIDED,
  /** An instalment plan is broken: tell the customer that the rest is due. */
  BROKEN_PLAN,
  /** Somebody entered it. */
  BY_HAND;

  /** Asks a colleague for a fact instead of acting on the customer: this may go to sales. */
  public boolean isQuestion() {
    return this == CLEAR_DISPUTE || this == SEARCH_PAYMENT;
  }
}
