// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** Measures dunning runs over books of several sizes against a lower bound in the same database. */
final class DunningBench {
  private static final int ANY_RUN = 3000010;
  private static final double MEBI = 1024.0 * 1024.0;

  private DunningBench() {}

  static void run(List<Integer> sizes) throws Exception {
    warmUp();
    Double firstPerItem = null;
    for (int size : sizes) {
      double perItem = measure(size, firstPerItem);
      firstPerItem = firstPerItem == null ? perItem : firstPerItem;
    }
  }

  /** The virtual machine compiles what it runs often; a server has done so long before the scheduler starts a run. */
  private static void warmUp() throws Exception {
    try (TestDatabase database = open(5000)) {
      for (int i = 0; i < 5; i++) {
        TimedRun.on(BenchDatabase.TODAY);
      }
    }
  }

  private static double measure(int size, Double firstPerItem) throws Exception {
    try (TestDatabase database = open(size)) {
      LowerBound bound = lowerBound(database);
      TimedRun best;
      long heap;
      try (HeapWatch watch = new HeapWatch()) {
        best = TimedRun.on(BenchDatabase.TODAY);
        heap = watch.highest();
      }
      if (best.summary().due() != bound.rows()) {
        throw new IllegalStateException(best.summary().due() + " items decided, " + bound.rows()
            + " in the lower bound");
      }
      String name = "dunning_" + size;
      print(name + "_items", best.summary().due(), "items", 1);
      print(name + "_notices", best.summary().notices(), "notices",
          (double) best.summary().notices() / best.summary().due());
      print(name + "_lower_bound", bound.seconds(), "s", 1);
      print(name + "_read", best.readSeconds(), "s", best.readSeconds() / bound.seconds());
      print(name + "_decide", best.decideSeconds(), "s", best.decideSeconds() / bound.seconds());
      print(name + "_write", best.writeSeconds(), "s", best.writeSeconds() / bound.seconds());
      print(name + "_total", best.seconds(), "s", best.seconds() / bound.seconds());
      double perItem = best.seconds() / size * 1e6;
      print(name + "_per_item", perItem, "us", firstPerItem == null ? 1 : perItem / firstPerItem);
      print(name + "_peak_heap", heap / MEBI, "MiB", heap / MEBI / 1024);
      return perItem;
    }
  }

  private static LowerBound lowerBound(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      LowerBound best = null;
      for (int i = 0; i < 2; i++) {
        LowerBound measured = LowerBound.measure(connection, ANY_RUN, BenchDatabase.TODAY);
        best = best == null || measured.seconds() < best.seconds() ? measured : best;
        statement.execute("TRUNCATE COL_DunningDecision");
      }
      statement.execute("CHECKPOINT");
      return best;
    }
  }

  private static TestDatabase open(int size) throws Exception {
    TestDatabase database = Fixture.installed();
    try (Connection connection = database.connect()) {
      BenchDatabase.fill(connection, size);
    }
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    Database.use(source);
    return database;
  }

  private static void print(String name, double value, String unit, double ratio) {
    System.out.printf(Locale.ROOT, "bench: %s %.2f %s ratio=%.3f%n", name, value, unit, ratio);
  }
}
