// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.work.WorklistPage;
import org.example.collections.work.WorklistQuestion;
import org.example.collections.work.WorklistView;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/**
 * Opening the worklist of a collector with {@value #CUSTOMERS} customers, beside a plain indexed aggregate of what the same customers
 * have open, in turns; then the first page of the workbench, of which no more than its rows leave the database. Medians.
 */
public final class WorklistBench {
  private static final int ITEMS = 1_000_000;
  private static final int CUSTOMERS = 5_000;
  private static final int TURNS = 7;
  private static final int COLLECTOR = 1000000;
  private static final int ROLE = 1000001;

  private WorklistBench() {}

  /** @param arguments number of open items of the tenant, if other than a million */
  public static void main(String[] arguments) throws Exception {
    int items = arguments.length == 0 ? ITEMS : Integer.parseInt(arguments[0].replaceAll("[,_.]", ""));
    try (TestDatabase database = Fixture.installed(); Connection connection = database.connect()) {
      BenchDatabase.fill(connection, items);
      List<String> sql = BenchDatabase.statements("worklist.sql");
      String plain = sql.get(sql.size() - 2);
      String list = sql.get(sql.size() - 1);
      for (String statement : sql.subList(0, sql.size() - 2)) {
        run(connection, statement.replace(":customers", Integer.toString(CUSTOMERS)).replace(":items", Integer.toString(items))
            .replace(":client", Integer.toString(Fixture.SAMPLE)));
      }
      List<Double> bound = new ArrayList<>();
      List<Double> opened = new ArrayList<>();
      for (int i = 0; i < TURNS; i++) {
        bound.add(run(connection, plain));
        opened.add(run(connection, list));
      }
      line("worklist_plain_aggregate", median(bound), 1);
      line("worklist_open", median(opened), median(opened) / median(bound));
      List<Double> pages = pages(database);
      line("worklist_page", median(pages), median(pages) / median(bound));
    }
  }

  /** The first page of the workbench, as a user of the client reads it: what the role sees, and how many there are in all. */
  private static List<Double> pages(TestDatabase database) {
    BenchDatabase.use(database);
    try {
      Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, COLLECTOR, "en_US");
      Env.setContext(ctx, Env.AD_ROLE_ID, ROLE);
      Env.setCtx(ctx);
      List<Double> times = new ArrayList<>();
      for (int i = 0; i < TURNS; i++) {
        times.add(page(ctx));
      }
      return times;
    } finally {
      Database.use(null);
    }
  }

  private static double page(Properties ctx) {
    WorklistQuestion first = new WorklistQuestion(WorklistView.TO_DO, false, "", 0, LocalDate.now());
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    try {
      long start = System.nanoTime();
      WorklistPage page = CollectionsServices.in(ctx, trx.getTrxName()).workbench().pages().read(first);
      double time = (System.nanoTime() - start) / 1e6;
      if (page.rows().size() != WorklistQuestion.ROWS || page.total() < WorklistQuestion.ROWS) {
        throw new IllegalStateException("A page of " + page.rows().size() + " of " + page.total());
      }
      return time;
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  /** @return milliseconds until the last row was there */
  private static double run(Connection connection, String sql) throws SQLException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void line(String name, double value, double ratio) {
    System.out.printf(Locale.ROOT, "bench: %s %.1f ms ratio=%.3f%n", name, value, ratio);
  }
}
