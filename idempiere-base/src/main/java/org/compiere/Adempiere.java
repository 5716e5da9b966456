// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.compiere.model.ServerStateChangeListener;
import org.example.standin.Server;

/**
 * The running server. It counts as started when it has a database.
 * Checked against org.adempiere.base/src/org/compiere/Adempiere.java on release-12, release-13 and master.
 */
public final class Adempiere {
  public static boolean isStarted() {
    return Server.isStarted();
  }

  public static ScheduledThreadPoolExecutor getThreadPoolExecutor() {
    return Server.workers();
  }

  public static void addServerStateChangeListener(ServerStateChangeListener l) {
    Server.add(l);
  }

  public static void removeServerStateChangeListener(ServerStateChangeListener l) {
    Server.remove(l);
  }
}
