// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;

/** Measures dunning runs over books of several sizes against a lower bound in the same database. */
final class DunningBench {
  private static final int ANY_RUN = 3000010;
  private static final int MOST_TURNS = 15;
  private static final int TURNS_OF_ITEMS = 500_000;
  private static final double MEBI = 1024.0 * 1024.0;

  private DunningBench() {}

  static void run(List<Integer> sizes) throws Exception {
    warmUp();
    double firstPerItem = 0;
    for (int size : sizes) {
      Measured measured = measure(size);
      double perItem = measured.run.seconds() / size * 1e6;
      firstPerItem = firstPerItem == 0 ? perItem : firstPerItem;
      measured.print("dunning_" + size, perItem, firstPerItem);
    }
  }

  /** The virtual machine compiles what runs often; a server has done so long before the scheduler starts a run. */
  private static void warmUp() throws Exception {
    try (TestDatabase database = open(20_000); Connection connection = database.connect()) {
      for (int i = 0; i < 6; i++) {
        TimedRun.on(BenchDatabase.TODAY);
        clean(connection);
      }
    }
  }

  /**
   * Bound and run in turns, so that both meet the same machine; the median of each. One turn where it takes minutes.
   */
  private static Measured measure(int size) throws Exception {
    try (TestDatabase database = open(size); Connection connection = database.connect()) {
      List<LowerBound> bounds = new ArrayList<>();
      List<TimedRun> runs = new ArrayList<>();
      long heap;
      try (HeapWatch watch = new HeapWatch()) {
        for (int i = 0; i < turns(size); i++) {
          bounds.add(LowerBound.measure(connection, ANY_RUN, BenchDatabase.TODAY));
          clean(connection);
          runs.add(TimedRun.on(BenchDatabase.TODAY));
          clean(connection);
        }
        heap = watch.highest();
      }
      bounds.sort(Comparator.comparingDouble(LowerBound::seconds));
      runs.sort(Comparator.comparingDouble(TimedRun::seconds));
      return new Measured(bounds.get(bounds.size() / 2), runs.get(runs.size() / 2), heap);
    }
  }

  private static int turns(int size) {
    return Math.max(1, Math.min(MOST_TURNS, TURNS_OF_ITEMS / size));
  }

  private static void clean(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE COL_DunningDecision");
      for (String table : List.of("C_DunningRunLine", "C_DunningRunEntry", "C_DunningRun")) {
        statement.execute("DELETE FROM " + table + " WHERE " + table + "_ID >= 100000000");
        statement.execute("VACUUM " + table);
      }
      statement.execute("CHECKPOINT");
    }
  }

  private record Measured(LowerBound bound, TimedRun run, long heap) {
    private Measured {
      if (run.summary().due() != bound.rows()) {
        throw new IllegalStateException(run.summary().due() + " items decided, " + bound.rows()
            + " in the lower bound");
      }
    }

    private void print(String name, double perItem, double firstPerItem) {
      int due = run.summary().due();
      line(name + "_due", due, "items", 1);
      line(name + "_chosen", run.summary().chosen(), "items", (double) run.summary().chosen() / due);
      line(name + "_notices", run.summary().notices(), "notices", (double) run.summary().notices() / due);
      line(name + "_lower_bound", bound.seconds(), "s", 1);
      line(name + "_read", run.readSeconds(), "s", run.readSeconds() / bound.seconds());
      line(name + "_decide", run.decideSeconds(), "s", run.decideSeconds() / bound.seconds());
      line(name + "_write", run.writeSeconds(), "s", run.writeSeconds() / bound.seconds());
      line(name + "_total", run.seconds(), "s", run.seconds() / bound.seconds());
      line(name + "_per_item", perItem, "us", perItem / firstPerItem);
      line(name + "_peak_heap", heap / MEBI, "MiB", heap / MEBI / 1024);
    }
  }

  private static void line(String name, double value, String unit, double ratio) {
    System.out.printf(Locale.ROOT, "bench: %s %.2f %s ratio=%.3f%n", name, value, unit, ratio);
  }

  private static TestDatabase open(int size) throws Exception {
    TestDatabase database = Fixture.installed();
    try (Connection connection = database.connect()) {
      BenchDatabase.fill(connection, size);
    }
    BenchDatabase.use(database);
    return database;
  }
}
