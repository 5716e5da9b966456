// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** What may be known in the house and not yet in the books when a reminder is written. Message key: COL_Stale_ and the name. */
public enum FreshnessCheck {
  /** The newest completed bank statement is too old. Cause: that statement; detail: its day. */
  BANK_STATEMENT(BlockReason.BOOKS_NOT_FRESH),
  /** A receipt of the customer is not matched with invoices. Cause: the receipt; detail: its number. */
  RECEIPT(BlockReason.RECEIPT_UNMATCHED),
  /** A credit note for the customer is not completed. Cause: the credit note; detail: its number. */
  CREDIT_NOTE(BlockReason.CREDIT_NOTE_DRAFT),
  /** A return of the customer is not credited. Cause: the return authorisation; detail: its number. */
  RETURN(BlockReason.RETURN_OPEN);

  private final BlockReason block;

  FreshnessCheck(BlockReason block) {
    this.block = block;
  }

  BlockReason block() {
    return block;
  }
}
