// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.logging.Level;
import org.adempiere.util.ContextRunnable;
import org.compiere.Adempiere;
import org.compiere.util.CLogger;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.WorkbenchServices;
import org.zkoss.zk.ui.Desktop;
import org.zkoss.zk.ui.DesktopUnavailableException;
import org.zkoss.zk.ui.Executions;
import org.zkoss.zk.ui.event.Event;

/**
 * Reads beside the thread of the browser, in a transaction that is gone before the answer is shown. A newer question, or stopping,
 * makes the answer of an older one count for nothing, and the database end its statement.
 */
final class BackgroundReading {
  private static final CLogger LOG = CLogger.getCLogger(BackgroundReading.class);

  private volatile int latest;
  private volatile String reading = "";

  /**
   * @param show takes the answer, in the thread of the browser
   * @param failed takes what went wrong, which is in the log as well
   */
  <T> void start(Desktop desktop, Function<CollectionsServices, T> question, Consumer<T> show, Consumer<Throwable> failed) {
    stop();
    int asked = latest;
    String trxName = Trx.createTrxName("COLWorkbench");
    reading = trxName;
    Adempiere.getThreadPoolExecutor().submit(new ContextRunnable() {
      @Override
      protected void doRun() {
        try {
          T answer = read(trxName, question);
          tell(desktop, asked, () -> show.accept(answer));
        } catch (RuntimeException | Error e) {
          if (asked == latest) {
            LOG.log(Level.SEVERE, "Workbench", e);
            tell(desktop, asked, () -> failed.accept(e));
          }
        }
      }
    });
  }

  /** Whatever is still being read is not shown. */
  void stop() {
    latest++;
    WorkbenchServices.stopReading(reading);
  }

  private void tell(Desktop desktop, int asked, Runnable show) {
    try {
      Executions.schedule(desktop, event -> {
        if (asked == latest) {
          show.run();
        }
      }, new Event("onAnswer"));
    } catch (DesktopUnavailableException closed) {
      stop();
    }
  }

  static <T> T read(Function<CollectionsServices, T> question) {
    return read(Trx.createTrxName("COLWorkbench"), question);
  }

  private static <T> T read(String trxName, Function<CollectionsServices, T> question) {
    Trx trx = Trx.get(trxName, true);
    try {
      return question.apply(CollectionsServices.in(Env.getCtx(), trx.getTrxName()));
    } finally {
      trx.rollback();
      trx.close();
    }
  }
}
