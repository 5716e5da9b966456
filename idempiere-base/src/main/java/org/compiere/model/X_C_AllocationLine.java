// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The columns of C_AllocationLine, reached by name.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_AllocationLine.java on release-12, release-13 and master.
 */
public class X_C_AllocationLine extends PO {
  public static final String Table_Name = "C_AllocationLine";
  private static final long serialVersionUID = 1L;

  public X_C_AllocationLine(Properties ctx, int C_AllocationLine_ID, String trxName) {
    super(ctx, C_AllocationLine_ID, trxName);
  }

  public X_C_AllocationLine(Properties ctx, String C_AllocationLine_UU, String trxName) {
    super(ctx, C_AllocationLine_UU, trxName);
  }

  public X_C_AllocationLine(Properties ctx, ResultSet rs, String trxName) {
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
}
