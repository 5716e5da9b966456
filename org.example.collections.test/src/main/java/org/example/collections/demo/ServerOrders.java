// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import org.compiere.model.MOrder;
import org.compiere.process.DocAction;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Completes orders inside the framework by code, as a web service does: no window, no callout, one transaction for each. */
public final class ServerOrders {
  private static final int SALES = 1000001;

  private ServerOrders() {}

  /** @param arguments date of the login, then keys of orders */
  public static void main(String... arguments) throws SQLException {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, SALES, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(LocalDate.parse(arguments[0]).atStartOfDay()));
    Env.setCtx(ctx);
    for (String key : Arrays.asList(arguments).subList(1, arguments.length)) {
      complete(ctx, Integer.parseInt(key));
    }
  }

  private static void complete(Properties ctx, int key) throws SQLException {
    Trx trx = Trx.get(Trx.createTrxName("Demo"), true);
    try {
      MOrder order = new MOrder(ctx, key, trx.getTrxName());
      if (order.processIt(DocAction.ACTION_Complete)) {
        order.saveEx();
        trx.commit(true);
        System.out.println("  " + order.get_ValueAsString("DocumentNo") + " accepted");
      } else {
        System.out.println("  " + order.get_ValueAsString("DocumentNo") + ": " + order.getProcessMsg());
      }
    } finally {
      trx.rollback();
      trx.close();
    }
  }
}
