// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import org.adempiere.base.IBankStatementMatcherFactory;
import org.compiere.impexp.BankStatementMatcherInterface;
import org.osgi.service.component.annotations.Component;

/** Gives core the matcher that a row of C_BankStatementMatcher names. */
@Component(service = IBankStatementMatcherFactory.class, immediate = true)
public final class ReferenceMatcherFactory implements IBankStatementMatcherFactory {
  @Override
  public BankStatementMatcherInterface newBankStatementMatcherInstance(String className) {
    return ReferenceMatcher.class.getName().equals(className) ? new ReferenceMatcher() : null;
  }
}
