// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;

/**
 * Opening the worklist of a collector with {@value #CUSTOMERS} customers, beside a plain indexed aggregate of what the same customers
 * have open; in turns, medians.
 */
public final class WorklistBench {
  private static final int ITEMS = 1_000_000;
  private static final int CUSTOMERS = 5_000;
  private static final int TURNS = 7;

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
