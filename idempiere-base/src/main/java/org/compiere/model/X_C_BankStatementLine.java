// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The columns of C_BankStatementLine, reached by name.
 * Checked against org.adempiere.base/src/org/compiere/model/X_C_BankStatementLine.java on release-12, release-13 and master.
 */
public class X_C_BankStatementLine extends PO {
  public static final String Table_Name = "C_BankStatementLine";
  private static final long serialVersionUID = 1L;

  public X_C_BankStatementLine(Properties ctx, int C_BankStatementLine_ID, String trxName) {
    super(ctx, C_BankStatementLine_ID, trxName);
  }

  public X_C_BankStatementLine(Properties ctx, String C_BankStatementLine_UU, String trxName) {
    super(ctx, C_BankStatementLine_UU, trxName);
  }

  public X_C_BankStatementLine(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 3;
  }
}
