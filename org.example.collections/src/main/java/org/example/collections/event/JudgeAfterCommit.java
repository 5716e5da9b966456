// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.time.LocalDate;
import java.util.Properties;
import java.util.logging.Level;
import org.compiere.util.CLogger;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.compiere.util.TrxEventListener;
import org.compiere.util.TrxRunnable;
import org.example.collections.CollectionsServices;
import org.example.collections.contact.PromiseScope;

/**
 * Judges promises and plans once an allocation is committed, in a transaction of its own: neither ever stands in the way of a payment.
 * Core calls this within the commit, and whoever commits would take an error here for one of the payment; so it ends here, in the log of
 * the server and as a notice to whoever collects, and the nightly judging does what is left.
 */
final class JudgeAfterCommit implements TrxEventListener {
  private static final CLogger LOG = CLogger.getCLogger(JudgeAfterCommit.class);

  private final Properties ctx;
  private final int allocation;

  JudgeAfterCommit(Properties ctx, int allocation) {
    this.ctx = ctx;
    this.allocation = allocation;
  }

  @Override
  public void afterCommit(Trx trx, boolean success) {
    trx.removeTrxEventListener(this);
    if (success) {
      try {
        Trx.run(this::judge);
      } catch (RuntimeException e) {
        LOG.log(Level.SEVERE, "Promises and plans were not judged by allocation " + allocation, e);
        orLog(own -> CollectionsServices.in(ctx, own).contact().judgingNotes().failed(allocation, e.getMessage()));
      }
    }
  }

  private void judge(String own) {
    LocalDate today = Env.getContextAsDate(ctx, Env.DATE).toLocalDateTime().toLocalDate();
    CollectionsServices services = CollectionsServices.in(ctx, own);
    services.contact().judgePromises().on(today, new PromiseScope(allocation));
    services.plan().judgePlans().paidBy(allocation, today);
  }

  private static void orLog(TrxRunnable note) {
    try {
      Trx.run(note);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Nobody was told that promises and plans were not judged", e);
    }
  }

  @Override
  public void afterRollback(Trx trx, boolean success) {
    trx.removeTrxEventListener(this);
  }

  @Override
  public void afterClose(Trx trx) {
    trx.removeTrxEventListener(this);
  }
}
