// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.impexp;

import org.compiere.model.MBankStatementLine;
import org.compiere.model.X_I_BankStatement;

/**
 * Finds what a line of a bank statement, or of its import, pays; null when it finds nothing.
 * Checked against org.adempiere.base/src/org/compiere/impexp/BankStatementMatcherInterface.java on release-12, release-13 and
 * master.
 */
public interface BankStatementMatcherInterface {
  BankStatementMatchInfo findMatch(MBankStatementLine bsl);

  BankStatementMatchInfo findMatch(X_I_BankStatement ibs);
}
