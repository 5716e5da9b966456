// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.RunInProgress;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(60)
class RunsTogetherSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);
  private static final String LEFT_BEHIND = "SELECT (SELECT COUNT(*) FROM C_DunningRun), (SELECT COUNT(*) FROM"
      + " C_DunningRunEntry), (SELECT COUNT(*) FROM C_DunningRunLine), (SELECT COUNT(*) FROM COL_DunningDecision)";

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @BeforeEach
  void twoCompaniesWithTheSameBooks() throws Exception {
    for (Books books : List.of(database.books(), database.booksOfSecondCompany())) {
      books.level(books.procedure(), 7);
      for (int i = 0; i < 40; i++) {
        int customer = books.customer("Customer " + i);
        books.invoice(customer, "2026-03-02", "100.00");
        books.invoice(customer, "2026-03-03", "50.00");
      }
    }
  }

  @Test
  void theSecondRunOfACompanyIsRefusedAtOnceAndThatOfAnotherIsNot() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Future<CreatedRun> first = threads.submit(() -> create(Fixture.SAMPLE, RUN, account -> {
        inside.countDown();
        await(release);
      }));
      await(inside);
      long start = System.nanoTime();
      Future<CreatedRun> second = threads.submit(() -> create(Fixture.SAMPLE, RUN, account -> { }));
      assertThatThrownBy(second::get).isInstanceOf(ExecutionException.class).hasCauseInstanceOf(RunInProgress.class);
      assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
      assertThat(threads.submit(() -> create(Fixture.SECOND, RUN, account ->
          { })).get().summary().chosen()).isEqualTo(80);
      release.countDown();
      assertThat(first.get().summary().chosen()).isEqualTo(80);
    } finally {
      release.countDown();
      threads.shutdownNow();
    }
    assertThat(database.rows(LEFT_BEHIND)).containsExactly("2 80 160 160");
  }

  @Test
  void ofManyRunsAtOnceSomeWinOneAfterTheOtherAndTheBooksLookAsAfterOne() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Boolean>> runs = java.util.Collections.nCopies(8, () -> {
        try {
          create(Fixture.SAMPLE, RUN, account -> { });
          return true;
        } catch (RunInProgress e) {
          return false;
        }
      });
      int won = 0;
      for (Future<Boolean> run : threads.invokeAll(runs)) {
        won += run.get() ? 1 : 0;
      }
      assertThat(won).isBetween(1, 8);
    } finally {
      threads.shutdownNow();
    }
    assertThat(database.rows(LEFT_BEHIND)).containsExactly("1 40 80 80");
  }

  @Test
  void aConnectionLostInTheMiddleLeavesNothingAndTheNextRunIsWhole() throws Exception {
    int[] seen = {0};
    assertThatThrownBy(() -> create(Fixture.SAMPLE, RUN, account -> {
      if (++seen[0] == 20) {
        endOtherConnections();
      }
    })).isInstanceOf(RuntimeException.class);

    assertThat(seen[0]).isGreaterThanOrEqualTo(20);
    assertThat(database.rows(LEFT_BEHIND)).containsExactly("0 0 0 0");
    assertThat(create(Fixture.SAMPLE, RUN, account -> { }).summary().chosen()).isEqualTo(80);
    assertThat(database.rows(LEFT_BEHIND)).containsExactly("1 40 80 80");
  }

  @Test
  void aFailureOfTheRulesLeavesNothing() throws Exception {
    assertThatThrownBy(() -> create(Fixture.SAMPLE, RUN, account -> {
      throw new IllegalStateException("planted");
    })).hasMessage("planted");
    assertThat(database.rows(LEFT_BEHIND)).containsExactly("0 0 0 0");
  }

  @Test
  void aCompanyThatWasNeverSetUpIsToldSo() throws Exception {
    database.run("DELETE FROM COL_Setting");
    assertThatThrownBy(() -> create(Fixture.SAMPLE, RUN, account -> { })).isInstanceOf(AdempiereException.class)
        .hasMessageContaining("COL_NotSetUp");
  }

  private void endOtherConnections() {
    try {
      database.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND pid <> pg_backend_pid()");
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** @param watch sees each account before it is decided */
  private CreatedRun create(int client, LocalDate date, Consumer<Object> watch) {
    return database.inTransaction(client, session -> {
      SqlExchangeRates rates = new SqlExchangeRates(session);
      CustomerAccounts accounts = (request, consumer) -> new SqlCustomerAccounts(session, rates).forEach(request,
          account -> {
        watch.accept(account);
        consumer.accept(account);
      });
      return new CreateDunningRun(new SqlDunningPolicies(session), accounts, rates, new SqlDunningRuns(session))
          .on(DunningRunRequest.everythingOn(date), decided -> { });
    });
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Waited too long");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
