// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;
import org.example.standin.AllocationPaid;

/**
 * An allocation of payments to invoices.
 * Checked against org.adempiere.base/src/org/compiere/model/MAllocationHdr.java on release-12, release-13 and master.
 * Weaker than core: it can only be completed, posts nothing, and takes its number from its key.
 */
public class MAllocationHdr extends X_C_AllocationHdr {
  private static final long serialVersionUID = 1L;

  public MAllocationHdr(Properties ctx, int C_AllocationHdr_ID, String trxName) {
    super(ctx, C_AllocationHdr_ID, trxName);
  }

  public MAllocationHdr(Properties ctx, String C_AllocationHdr_UU, String trxName) {
    super(ctx, C_AllocationHdr_UU, trxName);
  }

  public MAllocationHdr(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  public MAllocationHdr(Properties ctx, boolean IsManual, Timestamp DateTrx, int C_Currency_ID, String description, String trxName) {
    this(ctx, 0, trxName);
    set_ValueNoCheck("IsManual", IsManual);
    set_ValueNoCheck("DateTrx", DateTrx);
    set_ValueNoCheck("DateAcct", DateTrx);
    set_ValueNoCheck("C_Currency_ID", C_Currency_ID);
    set_ValueNoCheck("Description", description);
    set_ValueNoCheck("DocumentNo", "A" + System.nanoTime());
  }

  public boolean processIt(String processAction) {
    if (!processAction.equals("CO")) {
      throw new IllegalArgumentException("Only completing is known here: " + processAction);
    }
    AllocationPaid.of(get_ID(), get_TrxName());
    set_ValueNoCheck("DocStatus", "CO");
    set_ValueNoCheck("DocAction", "CL");
    set_ValueNoCheck("Processed", true);
    return true;
  }

  public String getProcessMsg() {
    return null;
  }
}
