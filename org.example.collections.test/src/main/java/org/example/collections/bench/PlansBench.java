// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/** Agreed plans judged in sets, against a plain sum of what was paid on their invoices in the same run. */
public final class PlansBench {
  private static final int PLANS = 10_000;
  private static final int ROUNDS = 5;
  private static final String AGGREGATE = "SELECT SUM(paid), SUM(due) FROM (SELECT p.COL_InstalmentPlan_ID,"
      + " (SELECT SUM(l.Amount) FROM COL_PlanInvoice v JOIN C_AllocationLine l ON l.C_Invoice_ID = v.C_Invoice_ID"
      + " WHERE v.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID) AS paid, (SELECT SUM(i.COL_PrincipalAmt) FROM COL_Instalment i"
      + " WHERE i.COL_InstalmentPlan_ID = p.COL_InstalmentPlan_ID) AS due FROM COL_InstalmentPlan p"
      + " WHERE p.AD_Client_ID = 1000000 AND p.COL_PlanStatus IN ('OF', 'AC', 'AV')) x";

  private PlansBench() {}

  public static void main(String[] arguments) throws Exception {
    try (TestDatabase database = Fixture.installed(); Connection connection = database.connect()) {
      BenchDatabase.use(database);
      BenchDatabase.fill(connection, "plans.sql", ":plans", PLANS);
      double[] plain = new double[ROUNDS];
      double[] judged = new double[ROUNDS];
      judge();
      for (int i = 0; i < ROUNDS; i++) {
        plain[i] = aggregate(connection);
        judged[i] = judge();
      }
      double lower = median(plain);
      double own = median(judged);
      System.out.printf(Locale.ROOT, "bench: plans_aggregate %.3f s ratio=1.00%n", lower);
      System.out.printf(Locale.ROOT, "bench: plans_judged_%d %.3f s ratio=%.2f%n", PLANS, own, own / lower);
    } finally {
      Database.use(null);
    }
  }

  private static double aggregate(Connection connection) throws SQLException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(AGGREGATE)) {
      rows.next();
      if (rows.getBigDecimal(1).signum() <= 0) {
        throw new IllegalStateException("Nothing was paid");
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** As the process does, promises left aside; nothing changes but for the first time. */
  private static double judge() throws Exception {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, 1000000, "en_US");
    Env.setCtx(ctx);
    long start = System.nanoTime();
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    try {
      CollectionsServices.in(ctx, trx.getTrxName()).plan().judgePlans().on(BenchDatabase.TODAY);
      trx.commit(true);
    } finally {
      trx.rollback();
      trx.close();
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
