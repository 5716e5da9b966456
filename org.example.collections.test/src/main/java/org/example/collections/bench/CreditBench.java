// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.OrderKind;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.standin.Database;
import org.example.standin.ProcessRun;

/**
 * {@code ./bench credit [invoices orders]}: what deciding about one order costs, customer locked and committed, against one statement
 * that locks the customer and sums the same parts; and how many orders eight threads decide about in a second. Both find the
 * connection of their transaction open, as the transaction of an order has it.
 */
public final class CreditBench {
  private static final int WARM_UP = 5000;
  private static final int TURNS = 2000;
  private static final int THREADS = 8;
  private static final long SECONDS = 5;
  private static final int FIRST_CUSTOMER = 2000001;
  private static final Money ORDER = Money.of("100", new Currency("EUR", 2));

  private CreditBench() {}

  public static void main(String[] arguments) throws Exception {
    int invoices = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int orders = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    int items = invoices / 4;
    try (TestDatabase database = open(items, orders); Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      latency(connection, items / 10);
      throughput("8_customers", THREADS);
      throughput("1_customer", 1);
    } finally {
      Database.use(null);
    }
  }

  /** Bound and decision in turns, on the same random customer, so that both meet the same machine. */
  private static void latency(Connection connection, int customers) throws Exception {
    Random random = new Random(1);
    List<Double> bounds = new ArrayList<>();
    List<Double> decisions = new ArrayList<>();
    String bound = BenchDatabase.statements("credit-bound.sql").get(0);
    for (int i = 0; i < WARM_UP + TURNS; i++) {
      int customer = FIRST_CUSTOMER + random.nextInt(customers);
      int other = FIRST_CUSTOMER + random.nextInt(customers);
      double one = millis(() -> sum(connection, bound, customer));
      double two = decide(other);
      if (i >= WARM_UP) {
        bounds.add(one);
        decisions.add(two);
      }
    }
    for (int percent : new int[] {50, 99}) {
      double lower = percentile(bounds, percent);
      line("credit_lower_bound_p" + percent, lower, "ms", 1);
      line("credit_decision_p" + percent, percentile(decisions, percent), "ms", percentile(decisions, percent) / lower);
    }
  }

  private static Void sum(Connection connection, String sql, int customer) throws Exception {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, BenchDatabase.TODAY.atStartOfDay());
      statement.setInt(2, Fixture.SAMPLE);
      statement.setInt(3, customer);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          rows.getObject(column);
        }
      }
    }
    connection.commit();
    return null;
  }

  /** @return milliseconds, with the commit */
  private static double decide(int customer) throws Exception {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, 1000001, "en_US");
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    trx.getConnection();
    try {
      return millis(() -> decide(ctx, trx, customer));
    } finally {
      trx.close();
    }
  }

  private static Void decide(Properties ctx, Trx trx, int customer) throws Exception {
    CreditRequest request = CreditRequest.ofOrder(OrderKind.STANDARD, 1, Optional.of(new CustomerId(customer)),
        new OrganisationId(1000000), ORDER, BenchDatabase.TODAY);
    if (CollectionsServices.in(ctx, trx.getTrxName()).credit().checkCredit().ensure(request).exposure().isEmpty()) {
      throw new IllegalStateException("Nothing was decided about " + customer);
    }
    trx.commit(true);
    return null;
  }

  private static void throughput(String name, int customers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    long end = System.nanoTime() + SECONDS * 1_000_000_000L;
    List<Future<Integer>> counts = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int customer = FIRST_CUSTOMER + i % customers;
      counts.add(threads.submit(() -> {
        int done = 0;
        for (; System.nanoTime() < end; done++) {
          decide(customer);
        }
        return done;
      }));
    }
    double total = 0;
    for (Future<Integer> count : counts) {
      total += count.get();
    }
    threads.shutdown();
    line("credit_throughput_" + name, total / SECONDS, "decisions/s", 1);
  }

  private static double millis(Callable<Void> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static void line(String name, double value, String unit, double ratio) {
    System.out.printf(Locale.ROOT, "bench: %s %.3f %s ratio=%.3f%n", name, value, unit, ratio);
  }

  private static TestDatabase open(int items, int orders) throws Exception {
    TestDatabase database = Fixture.installed();
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      BenchDatabase.fill(connection, items);
      statement.execute("SET session_replication_role = replica");
      for (String sql : BenchDatabase.statements("credit.sql")) {
        statement.execute(sql.replace(":items", Integer.toString(items)).replace(":orders", Integer.toString(orders))
            .replace(":client", Integer.toString(Fixture.SAMPLE)).replace(":today", BenchDatabase.TODAY.toString()));
      }
    }
    BenchDatabase.use(database);
    return database;
  }
}
