// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.sql.ResultSet;
import java.util.Properties;

/**
 * A line of a bank statement, without what core does when it is saved.
 * Checked against org.adempiere.base/src/org/compiere/model/MBankStatementLine.java on release-12, release-13 and master.
 */
public class MBankStatementLine extends X_C_BankStatementLine {
  private static final long serialVersionUID = 1L;

  public MBankStatementLine(Properties ctx, int C_BankStatementLine_ID, String trxName) {
    super(ctx, C_BankStatementLine_ID, trxName);
  }

  public MBankStatementLine(Properties ctx, String C_BankStatementLine_UU, String trxName) {
    super(ctx, C_BankStatementLine_UU, trxName);
  }

  public MBankStatementLine(Properties ctx, ResultSet rs, String trxName) {
    super(ctx, rs, trxName);
  }
}
