// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.process;

import java.util.Properties;
import org.adempiere.util.IProcessUI;
import org.compiere.util.Trx;

/**
 * A process that can be started.
 * Checked against org.adempiere.base/src/org/compiere/process/ProcessCall.java on release-12, release-13 and master.
 */
public interface ProcessCall {
  boolean startProcess(Properties ctx, ProcessInfo pi, Trx trx);

  void setProcessUI(IProcessUI processUI);
}
