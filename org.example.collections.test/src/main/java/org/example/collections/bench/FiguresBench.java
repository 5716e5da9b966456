// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.FigureServices;
import org.example.collections.database.TestDatabase;
import org.example.collections.dunning.RehearsalRequest;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/**
 * The nightly figures of a tenant beside one aggregate that writes the same ageing, in turns, medians; a rehearsal of {@value #DAYS} days;
 * and the statement of each chart of the home page.
 */
public final class FiguresBench {
  private static final int ITEMS = 1_000_000;
  private static final int TURNS = 3;
  private static final int DAYS = 30;
  private static final double MEBI = 1024.0 * 1024.0;
  private static final LocalDate TODAY = LocalDate.now();
  private static final String AGED = "SELECT COUNT(*) || ' accounts, ' || SUM(OpenAmt) || ' open, ' || SUM(COL_OverdueAmt) || ' overdue, '"
      + " || SUM(COL_Doc60Amt) || ' a month old, ' || SUM(COL_Receipts) || ' received, ' || SUM(COL_CreditNotes) || ' credited'"
      + " FROM COL_Ageing";
  private static final String CHARTS = "SELECT c.Name, 'SELECT ' || d.ValueColumn || ', ' || d.CategoryColumn || COALESCE(', '"
      + " || d.SeriesColumn, '') || ' FROM ' || d.FromClause || ' WHERE ' || REPLACE(REPLACE(REPLACE(d.WhereClause, '@#AD_Client_ID@', '"
      + Fixture.SAMPLE + "'), '@#AD_Language@', 'en_US'), '@#AD_User_ID@', '0') || ' GROUP BY ' || d.CategoryColumn"
      + " || COALESCE(', ' || d.SeriesColumn, '') FROM AD_ChartDatasource d JOIN AD_Chart c ON c.AD_Chart_ID = d.AD_Chart_ID"
      + " WHERE d.IsActive = 'Y' AND d.EntityType = 'COL' ORDER BY d.AD_ChartDatasource_ID";

  private interface Work<T> {
    T with(FigureServices figures);
  }

  private FiguresBench() {}

  /** @param arguments number of open items of the tenant, if other than a million */
  public static void main(String[] arguments) throws Exception {
    int items = arguments.length == 0 ? ITEMS : Integer.parseInt(arguments[0].replaceAll("[,_.]", ""));
    try (TestDatabase database = Fixture.installed(); Connection connection = database.connect()) {
      BenchDatabase.use(database);
      BenchDatabase.fill(connection, items, TODAY);
      List<String> sql = BenchDatabase.statements("figures.sql").stream().map(text -> text.replace(":items", Integer.toString(items))
          .replace(":client", Integer.toString(Fixture.SAMPLE)).replace(":today", TODAY.toString())).toList();
      for (String statement : sql.subList(0, sql.size() - 1)) {
        time(connection, statement);
      }
      measure(connection, sql.get(sql.size() - 1));
    } finally {
      Database.use(null);
    }
  }

  private static void measure(Connection connection, String aggregate) throws Exception {
    double before = time(figures -> figures.keepFigures().on(TODAY, 1));
    List<Double> bound = new ArrayList<>();
    List<Double> kept = new ArrayList<>();
    try (HeapWatch watch = new HeapWatch()) {
      for (int i = 0; i < TURNS; i++) {
        time(connection, "TRUNCATE COL_Ageing");
        bound.add(time(connection, aggregate));
        String expected = text(connection, AGED);
        time(connection, "TRUNCATE COL_Ageing");
        kept.add(time(figures -> figures.keepFigures().on(TODAY, 0)));
        if (!text(connection, AGED).equals(expected)) {
          throw new IllegalStateException("Kept " + text(connection, AGED) + "; the aggregate found " + expected);
        }
      }
      line("figures_aggregate", median(bound), "s", 1);
      line("figures_kept", median(kept), "s", median(kept) / median(bound));
      line("figures_month_before", before - median(kept), "s", (before - median(kept)) / median(bound));
      double rehearsed = time(figures -> {
        RehearsalRequest request = new RehearsalRequest(TODAY, DAYS, true);
        figures.rehearsals().keep(request, figures.rehearseDunning().of(request, customers -> { }));
        return null;
      });
      line("figures_rehearsal_" + DAYS, rehearsed, "s", rehearsed / median(bound));
      line("figures_peak_heap", watch.highest() / MEBI, "MiB", watch.highest() / MEBI / 1024);
    }
    time(connection, "VACUUM ANALYZE");
    for (Map.Entry<String, Double> chart : charts(connection).entrySet()) {
      line("chart_" + chart.getKey().toLowerCase(Locale.ROOT).replace(' ', '_'), chart.getValue(), "s", chart.getValue() / median(bound));
    }
  }

  /** Each the second time, as the home page reads them again and again. */
  private static Map<String, Double> charts(Connection connection) throws SQLException {
    Map<String, Double> times = new LinkedHashMap<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(CHARTS)) {
      while (rows.next()) {
        time(connection, rows.getString(2));
        times.merge(rows.getString(1), time(connection, rows.getString(2)), Double::sum);
      }
    }
    return times;
  }

  /** @return seconds until it was committed */
  private static double time(Work<?> work) throws SQLException {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, 1000000, "en_US");
    Env.setCtx(ctx);
    long start = System.nanoTime();
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    try {
      work.with(CollectionsServices.in(ctx, trx.getTrxName()).figures());
      trx.commit(true);
      return (System.nanoTime() - start) / 1e9;
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  private static double time(Connection connection, String sql) throws SQLException {
    long start = System.nanoTime();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  private static void line(String name, double value, String unit, double ratio) {
    System.out.printf(Locale.ROOT, "bench: %s %.3f %s ratio=%.3f%n", name, value, unit, ratio);
  }
}
