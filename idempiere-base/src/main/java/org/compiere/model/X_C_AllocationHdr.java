// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.util.Properties;

/**
 * The columns of C_AllocationHdr that are used here.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_AllocationHdr.java on release-12, release-13 and master.
 */
public class X_C_AllocationHdr extends PO {
  public static final String Table_Name = "C_AllocationHdr";
  private static final long serialVersionUID = 1L;

  public X_C_AllocationHdr(Properties ctx, int C_AllocationHdr_ID, String trxName) {
    super(ctx, C_AllocationHdr_ID, trxName);
  }

  public X_C_AllocationHdr(Properties ctx, String C_AllocationHdr_UU, String trxName) {
    super(ctx, C_AllocationHdr_UU, trxName);
  }

  public X_C_AllocationHdr(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 1;
  }

  public void setDateAcct(Timestamp DateAcct) {
    set_ValueNoCheck("DateAcct", DateAcct);
  }
}
