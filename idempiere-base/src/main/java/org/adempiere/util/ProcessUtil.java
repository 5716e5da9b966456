// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.util;

import java.util.Properties;
import java.util.logging.Level;
import org.adempiere.base.Core;
import org.compiere.process.ProcessCall;
import org.compiere.process.ProcessInfo;
import org.compiere.util.CLogger;
import org.compiere.util.Trx;

/**
 * Starts the process class that the info names.
 * Checked against org.adempiere.base/src/org/adempiere/util/ProcessUtil.java on release-12, release-13 and master.
 */
public final class ProcessUtil {
  private static final CLogger LOG = CLogger.getCLogger(ProcessUtil.class);

  private ProcessUtil() {}

  public static boolean startJavaProcess(Properties ctx, ProcessInfo pi, Trx trx) {
    return startJavaProcess(ctx, pi, trx, true);
  }

  public static boolean startJavaProcess(Properties ctx, ProcessInfo pi, Trx trx, boolean managedTrx) {
    return startJavaProcess(ctx, pi, trx, managedTrx, null);
  }

  /** A managed transaction is committed or rolled back here, and closed. */
  public static boolean startJavaProcess(Properties ctx, ProcessInfo pi, Trx trx, boolean managedTrx,
      IProcessUI processMonitor) {
    ProcessCall process = Core.getProcess(pi.getClassName());
    if (process == null) {
      pi.setSummary("Failed to create new process instance for " + pi.getClassName(), true);
      return false;
    }
    boolean managed = trx != null && managedTrx;
    boolean success = false;
    try {
      process.setProcessUI(processMonitor);
      success = process.startProcess(ctx, pi, trx);
      if (success && managed) {
        trx.commit(true);
      }
    } catch (Throwable e) {
      pi.setSummary("@ProcessError@ " + e.getLocalizedMessage(), true);
      LOG.log(Level.SEVERE, pi.getClassName(), e);
      success = false;
    } finally {
      if (managed) {
        if (!success) {
          trx.rollback();
        }
        trx.close();
      }
    }
    return success;
  }
}
