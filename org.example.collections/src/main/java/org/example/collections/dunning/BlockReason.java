// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Why a customer or invoice is not to be dunned: set by hand, or by what was agreed with the customer. */
public enum BlockReason {
  EXCLUSION(SkipReason.BLOCKED),
  CLARIFICATION(SkipReason.BLOCKED),
  AGREEMENT(SkipReason.BLOCKED),
  MANAGEMENT(SkipReason.BLOCKED),
  OTHER(SkipReason.BLOCKED),
  TALK(SkipReason.SPOKE_WITH),
  PROMISE(SkipReason.PROMISED),
  DISPUTE(SkipReason.IN_DISPUTE),
  PLAN(SkipReason.PLAN),
  BOOKS_NOT_FRESH(SkipReason.NOT_FRESH),
  RECEIPT_UNMATCHED(SkipReason.RECEIPT_UNMATCHED),
  CREDIT_NOTE_DRAFT(SkipReason.CREDIT_NOTE_DRAFT),
  RETURN_OPEN(SkipReason.RETURN_OPEN);

  private final SkipReason skipReason;

  BlockReason(SkipReason skipReason) {
    this.skipReason = skipReason;
  }

  /** The reason shown for an item that such a block holds back. */
  public SkipReason skipReason() {
    return skipReason;
  }
}
