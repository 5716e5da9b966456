// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * The columns of I_BankStatement, reached by name.
 * Checked against org.adempiere.base/src/org/compiere/model/X_I_BankStatement.java on release-12, release-13 and master.
 */
public class X_I_BankStatement extends PO {
  public static final String Table_Name = "I_BankStatement";
  private static final long serialVersionUID = 1L;

  public X_I_BankStatement(Properties ctx, int I_BankStatement_ID, String trxName) {
    super(ctx, I_BankStatement_ID, trxName);
  }

  public X_I_BankStatement(Properties ctx, String I_BankStatement_UU, String trxName) {
    super(ctx, I_BankStatement_UU, trxName);
  }

  public X_I_BankStatement(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }

  @Override
  protected POInfo initPO(Properties ctx) {
    return POInfo.getPOInfo(ctx, MTable.getTable_ID(Table_Name), get_TrxName());
  }

  @Override
  protected int get_AccessLevel() {
    return 2;
  }
}
