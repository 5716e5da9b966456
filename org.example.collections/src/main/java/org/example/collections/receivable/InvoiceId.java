// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Key of an invoice (Rechnung). */
public record InvoiceId(int value) {
  public InvoiceId {
    if (value <= 0) {
      throw new IllegalArgumentException("No invoice id: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.INVOICE, value);
  }
}
