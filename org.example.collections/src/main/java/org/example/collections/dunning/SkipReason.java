// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * Why a due item was left out of a run. The order is the precedence: when several apply, the first is recorded.
 * First what forbids a letter, then what is missing in the settings, then what is pending, then money, then time and
 * amount. Message key: COL_Skip_ and the name.
 */
public enum SkipReason {
  /** The invoice is in dispute. Cause: invoice, or the dispute; detail: since when and how much. */
  IN_DISPUTE,
  /** A block set by hand on invoice or customer holds on the run date. Cause: block; detail: until when, empty without end. */
  BLOCKED,
  /** An instalment plan covers the invoice. Cause: plan; detail: until when. */
  PLAN,
  /** The customer has promised to pay, and the day with its tolerance has not passed. Cause: promise; detail: how much until when. */
  PROMISED,
  /** Somebody spoke with the customer. Cause: contact entry; detail: when, with whom, quiet until when. */
  SPOKE_WITH,
  /** The newest bank statement is too old. Cause: that statement; detail: its day. */
  NOT_FRESH,
  /** A receipt of the customer is not matched. Cause: the receipt; detail: its number. */
  RECEIPT_UNMATCHED,
  /** A credit note for the customer is not completed. Cause: the credit note; detail: its number. */
  CREDIT_NOTE_DRAFT,
  /** A return of the customer is not credited. Cause: the return authorisation; detail: its number. */
  RETURN_OPEN,
  /** The grace date of invoice or customer is not before the run date. Cause: invoice or customer; detail: the date. */
  GRACE,
  /** With a collection agency, at court or written off. Cause: invoice. */
  HANDED_OVER,
  /** No procedure, or one that is inactive or has no level. Cause: customer, or that procedure. */
  NO_PROCEDURE,
  /** The last issued notice belongs to another procedure: handle by hand (case A-47). Cause: that notice. */
  OTHER_PROCEDURE,
  /** A notice of the item is held for review. Cause: that notice. */
  HELD,
  /** A notice of the item waits for approval or issue. Cause: that notice. */
  AWAITING_APPROVAL,
  /** An amount cannot be converted. Cause: invoice, credit or level; detail: from, to, day. */
  MISSING_RATE,
  /**
   * Interest cannot be computed: no rule for the customer, or no base rate for a day. Cause: level; detail: country, day from
   * which it is missing.
   */
  MISSING_BASE_RATE,
  /** Receipts and credit notes of the customer cover the item. Cause: the first of them; detail: amount covered. */
  COVERED,
  /** Every level was issued. Cause: the last notice. */
  LADDER_FINISHED,
  /**
   * Too few days since the last notice, or that is dated after the run. Cause: that notice; detail: first possible
   * day.
   */
  TOO_SOON,
  /**
   * Too few days after the due date for the next level. Cause: that level, or the procedure whose account minimum is
   * not reached; detail: first possible day.
   */
  NOT_YET,
  /** Item or customer below the level's minimum. Cause: level; detail: amount and minimum. */
  BELOW_MINIMUM,
  /** Neither e-mail nor postal address. Cause: customer. */
  NO_RECIPIENT
}
