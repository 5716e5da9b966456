// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.contact.JudgedPromises;
import org.example.collections.contact.PromiseScope;
import org.example.collections.contact.PromiseStatus;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/**
 * {@value #PROMISES} open promises judged in one go, beside two statements that do no more than write the same status to the same
 * promises and end their blocks; in turns, each rolled back, medians.
 */
public final class PromisesBench {
  private static final int PROMISES = 100_000;
  private static final int ROUNDS = 5;
  private static final String[] PLAIN = {
      "UPDATE COL_Promise SET COL_PromiseStatus = 'KE', COL_ReceivedAmt = x.Paid, COL_JudgedOn = CURRENT_DATE FROM (SELECT"
          + " i.COL_Promise_ID, SUM(l.Amount) AS Paid FROM COL_PromiseInvoice i JOIN C_AllocationLine l ON l.C_Invoice_ID = i.C_Invoice_ID"
          + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y' GROUP BY i.COL_Promise_ID) x"
          + " WHERE x.COL_Promise_ID = COL_Promise.COL_Promise_ID AND COL_PromiseStatus = 'OP' AND x.Paid >= COL_Amount",
      "UPDATE COL_DunningBlock SET IsActive = 'N' FROM COL_Promise p WHERE p.COL_Promise_ID = Record_ID AND p.COL_PromiseStatus = 'KE'"};

  private PromisesBench() {}

  public static void main(String[] arguments) throws Exception {
    try (TestDatabase database = Fixture.installed(); Connection connection = database.connect()) {
      BenchDatabase.use(database);
      BenchDatabase.fill(connection, "promises.sql", ":promises", PROMISES);
      judge();
      double[] plain = new double[ROUNDS];
      double[] judged = new double[ROUNDS];
      for (int i = 0; i < ROUNDS; i++) {
        plain[i] = plain(connection);
        judged[i] = judge();
      }
      double lower = median(plain);
      double own = median(judged);
      System.out.printf(Locale.ROOT, "bench: promises_plain_update %.3f s ratio=1.00%n", lower);
      System.out.printf(Locale.ROOT, "bench: promises_judged_%d %.3f s ratio=%.2f%n", PROMISES, own, own / lower);
    } finally {
      Database.use(null);
    }
  }

  private static double plain(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      for (String sql : PLAIN) {
        require(statement.executeUpdate(sql) == PROMISES / 100 * 60);
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    connection.rollback();
    connection.setAutoCommit(true);
    return seconds;
  }

  /** All but the commit. */
  private static double judge() {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, 1000000, "en_US");
    Env.setCtx(ctx);
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    try {
      long start = System.nanoTime();
      JudgedPromises judged = CollectionsServices.in(ctx, trx.getTrxName()).contact().judgePromises()
          .on(BenchDatabase.TODAY, PromiseScope.everything());
      double seconds = (System.nanoTime() - start) / 1e9;
      require(judged.count(PromiseStatus.KEPT) == PROMISES / 100 * 60 && judged.count(PromiseStatus.BROKEN) == PROMISES / 100);
      return seconds;
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("Other promises were judged than expected");
    }
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
