// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import org.compiere.impexp.BankStatementMatcherInterface;

/**
 * Service that makes matchers of bank statements by class name; null for a name it does not know.
 * Checked against org.adempiere.base/src/org/adempiere/base/IBankStatementMatcherFactory.java on release-12, release-13 and master.
 */
public interface IBankStatementMatcherFactory {
  BankStatementMatcherInterface newBankStatementMatcherInstance(String className);
}
