// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.example.collections.contact.FollowUpTask;
import org.example.collections.contact.FollowUps;
import org.example.collections.contact.JudgePromises;
import org.example.collections.contact.JudgedPromises;
import org.example.collections.contact.PromiseScope;
import org.example.collections.contact.PromiseStatus;
import org.example.collections.database.WatchedStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Judging asks for sets: twenty times the promises need no more statements than pages. */
class PromiseStatementsSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final int MORE_PAGES = 4;

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  @Test
  void judgesBySetsAndWithinItsTenant() throws Exception {
    WatchedStatements watched = database.watch();
    fill(40);
    watched.forget();
    assertThat(judge()).containsExactly(20, 20);
    Map<String, Integer> few = Map.copyOf(watched.executed());
    fill(800);
    watched.forget();
    assertThat(judge()).containsExactly(400, 400);
    Map<String, Integer> many = watched.executed();
    assertThat(few.keySet()).anyMatch(sql -> sql.startsWith("UPDATE COL_Promise"));
    assertThat(few.keySet()).allMatch(sql -> sql.matches("(?is).*\\bAD_Client_ID (=|IN) .*|.*\\bAD_Table\\b.*|INSERT INTO .*|.*1 = 0"));
    many.forEach((sql, times) -> {
      if (!sql.startsWith("UPDATE COL_Promise")) {
        assertThat(times).as(sql).isLessThanOrEqualTo(few.getOrDefault(sql, 1) + MORE_PAGES);
      }
    });
    watched.forget();
    assertThat(judge()).containsExactly(0, 0);
  }

  private List<Integer> judge() {
    JudgedPromises judged = database.inTransaction(session -> new JudgePromises(
        new SqlPromises(session, new SqlExchangeRates(session)), new SqlQuietPeriods(new Properties(), session), new NoTasks())
        .on(DAY, PromiseScope.everything()));
    return List.of(judged.count(PromiseStatus.KEPT), judged.count(PromiseStatus.BROKEN));
  }

  /** Every other one was paid in time. */
  private void fill(int promises) throws Exception {
    Books books = database.books();
    int customer = books.customer("Customer");
    for (int i = 0; i < promises; i++) {
      int invoice = books.invoice(customer, "2026-03-02", "100.00");
      int promise = books.promise(customer, invoice, "100.00", "2026-05-10");
      if (i % 2 == 0) {
        books.pay(invoice, "2026-05-09", "100.00");
      }
      assertThat(promise).isPositive();
    }
  }

  private static final class NoTasks implements FollowUps {
    @Override
    public List<Integer> open(Collection<FollowUpTask> tasks) {
      return List.of();
    }
  }
}
