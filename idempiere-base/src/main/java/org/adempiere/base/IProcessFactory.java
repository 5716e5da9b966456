// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import org.compiere.process.ProcessCall;

/**
 * Makes processes by class name.
 * Checked against org.adempiere.base/src/org/adempiere/base/IProcessFactory.java on release-12, release-13 and master.
 */
public interface IProcessFactory {
  ProcessCall newProcessInstance(String className);
}
