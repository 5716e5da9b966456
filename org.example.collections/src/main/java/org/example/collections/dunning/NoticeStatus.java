// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Where a notice stands. Issued and sent are two states. */
public enum NoticeStatus {
  DRAFT, APPROVED, ISSUED, SENT, PRINTED, FAILED, CANCELLED;

  /** Counts as a reminder and holds its document for good. */
  public boolean isIssued() {
    return this == ISSUED || this == SENT || this == PRINTED || this == FAILED;
  }

  /** An invoice on such a notice may not be reversed or voided (case S-02). */
  public boolean holdsInvoice() {
    return this == APPROVED || isIssued();
  }
}
