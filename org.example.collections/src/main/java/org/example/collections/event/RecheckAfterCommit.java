// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.Adempiere;
import org.compiere.util.CLogger;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.compiere.util.TrxEventListener;
import org.example.collections.CollectionsServices;
import org.example.collections.credit.HoldFilter;
import org.example.collections.credit.RecheckHolds;
import org.example.collections.receivable.CustomerId;

/**
 * Checks the waiting orders of customers again, and of whoever shares a limit with them: in the background, once a transaction is
 * committed; once for each transaction.
 */
final class RecheckAfterCommit implements TrxEventListener {
  private static final CLogger LOG = CLogger.getCLogger(RecheckAfterCommit.class);

  private final Properties ctx;
  private final List<CustomerId> customers;

  RecheckAfterCommit(Properties ctx, List<CustomerId> customers) {
    this.ctx = ctx;
    this.customers = customers;
  }

  @Override
  public void afterCommit(Trx trx, boolean success) {
    if (success) {
      trx.removeTrxEventListener(this);
      Adempiere.getThreadPoolExecutor().submit(this::recheckAll);
    }
  }

  @Override
  public void afterRollback(Trx trx, boolean success) {
    trx.removeTrxEventListener(this);
  }

  @Override
  public void afterClose(Trx trx) {}

  private void recheckAll() {
    Env.setCtx(ctx);
    try {
      recheck();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "Waiting orders were not checked again; the next run of Recheck Credit Holds does it", e);
    } finally {
      Env.setCtx(new Properties());
    }
  }

  private void recheck() {
    Trx own = Trx.get(Trx.createTrxName("COL_Recheck"), true);
    try {
      LocalDate today = Env.getContextAsDate(ctx, Env.DATE).toLocalDateTime().toLocalDate();
      CollectionsServices services = CollectionsServices.in(ctx, own.getTrxName());
      services.credit().limits().mirror(today);
      RecheckHolds waiting = services.credit().recheckHolds(today, () -> commit(own));
      customers.forEach(customer -> waiting.of(HoldFilter.around(customer)));
      commit(own);
    } finally {
      own.rollback();
      own.close();
    }
  }

  private static void commit(Trx trx) {
    try {
      trx.commit(true);
    } catch (SQLException e) {
      throw new AdempiereException(e);
    }
  }
}
