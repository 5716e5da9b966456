// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.compiere.util.DB;

/** Marks what a completed allocation has paid in full: invoices and payments whose allocations reach their amount. */
public final class AllocationPaid {
  private static final String SUM = "COALESCE((SELECT SUM(l.Amount + l.DiscountAmt + l.WriteOffAmt) FROM C_AllocationLine l"
      + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND (h.DocStatus IN ('CO', 'CL')"
      + " OR h.C_AllocationHdr_ID = ?) WHERE l.";

  private AllocationPaid() {}

  public static void of(int allocation, String trxName) {
    DB.executeUpdateEx("UPDATE C_Invoice SET IsPaid = 'Y' WHERE GrandTotal <= " + SUM + "C_Invoice_ID = C_Invoice.C_Invoice_ID), 0)"
        + " AND C_Invoice_ID IN (SELECT C_Invoice_ID FROM C_AllocationLine WHERE C_AllocationHdr_ID = ?)",
        new Object[] {allocation, allocation}, trxName);
    DB.executeUpdateEx("UPDATE C_Payment SET IsAllocated = 'Y' WHERE PayAmt <= " + SUM + "C_Payment_ID = C_Payment.C_Payment_ID), 0)"
        + " AND C_Payment_ID IN (SELECT C_Payment_ID FROM C_AllocationLine WHERE C_AllocationHdr_ID = ?)",
        new Object[] {allocation, allocation}, trxName);
  }
}
