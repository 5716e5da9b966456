// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/** Money of the tenant's customers that has come and pays nothing yet. Inside the caller's transaction. */
public interface UnallocatedReceipts {
  /** Until the transaction ends nobody else matches receipts of the tenant. */
  void lockTenant();

  /** Oldest first, their texts read in sets. */
  List<UnallocatedReceipt> all();

  /** Makes an allocation as the server makes one and completes it: receipt and invoices are marked when nothing is left. */
  void allocate(ReceiptAllocation allocation);
}
