// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.example.collections.database.WatchedStatements;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.DunningRunRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a run asks of the database: sets of rows, never row by row, and always of one tenant. */
class StatementsSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);
  /** Keys of three tables are taken in ranges that double, rows are written by the thousand: so often may a statement come again. */
  private static final int MORE_PAGES = 12;
  private static final String OF_A_TENANT = "(?is).*\\bAD_Client_ID (=|IN) .*";
  /** Writes its own tenant, asks for the types of columns only, or reads what belongs to no tenant. */
  private static final String OF_NONE =
      "(?is)INSERT INTO \\w+ \\(AD_Client_ID, .*|.* WHERE 1 = 0|SELECT [^()]* FROM (C_Currency|AD_Table|AD_Message|AD_SysConfig) .*";

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int level;

  @BeforeEach
  void ladder() throws Exception {
    books = database.books();
    int procedure = books.procedure();
    level = books.level(procedure, 7);
    books.level(procedure, 21);
    books.rate(Books.EUR, Books.USD, "2026-01-01", "2026-12-31", "1.09");
    books.rate(Books.USD, Books.EUR, "2026-01-01", "2026-12-31", "0.91");
  }

  @Test
  void twentyTimesTheCustomersNeedNoMoreStatementsThanPages() throws Exception {
    fill(20);
    WatchedStatements watched = database.watch();
    statementsOfRun(watched, 60);
    Map<String, Integer> few = statementsOfRun(watched, 60);
    fill(380);
    Map<String, Integer> many = statementsOfRun(watched, 1200);
    assertThat(few).hasSizeGreaterThan(20);
    assertThat(few.keySet()).anyMatch(sql -> sql.startsWith("INSERT INTO C_DunningRunLine"));
    assertThat(many.keySet()).isEqualTo(few.keySet());
    many.forEach((sql, times) -> assertThat(times).as(sql).isLessThanOrEqualTo(few.get(sql) + MORE_PAGES));
  }

  @Test
  void everyStatementOfARunIsBoundToItsTenant() throws Exception {
    fill(2);
    WatchedStatements watched = database.watch();
    database.create(DunningRunRequest.everythingOn(RUN));
    database.create(DunningRunRequest.everythingOn(RUN));
    assertThat(watched.executed().keySet()).filteredOn(sql -> sql.matches(OF_A_TENANT)).hasSizeGreaterThan(20);
    assertThat(watched.executed().keySet()).filteredOn(sql -> !sql.matches(OF_A_TENANT) && !sql.matches(OF_NONE)).isEmpty();
  }

  private Map<String, Integer> statementsOfRun(WatchedStatements watched, int due) {
    watched.forget();
    CreatedRun created = database.create(DunningRunRequest.everythingOn(RUN));
    assertThat(created.summary().due()).isEqualTo(due);
    return watched.executed();
  }

  /** Three due items each: dunned before, in a foreign currency and partly paid, left out. */
  private void fill(int customers) throws Exception {
    for (int i = 0; i < customers; i++) {
      int customer = books.customer("Customer");
      books.contact(customer, "customer@example.org");
      books.block(customer, "2026-06-01");
      books.receipt(customer, "2026-05-01", "1.00");
      books.notice(customer, books.invoice(customer, "2026-03-02", "100.00"), level, "2026-04-10", "SE");
      books.pay(books.invoice(customer, "2026-03-03", "50.00", "C_Currency_ID", Books.USD), "2026-03-20", "10.00");
      books.invoice(customer, "2026-04-02", "30.00");
    }
  }
}
