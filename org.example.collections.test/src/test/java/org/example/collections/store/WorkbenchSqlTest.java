// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.collections.database.WatchedStatements;
import org.example.collections.fixture.Fixture;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.work.CustomerCard;
import org.example.collections.work.CustomerEvent;
import org.example.collections.work.WorklistPage;
import org.example.collections.work.WorklistQuestion;
import org.example.collections.work.WorklistRow;
import org.example.collections.work.WorklistView;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of customers that the workbench reads, as far as the role sees them; the file of one: {@link CustomerFileSqlTest}. */
class WorkbenchSqlTest {
  private static final LocalDate TODAY = LocalDate.now();
  static final int COLLECTOR = 1000000;
  static final int SALES = 1000001;
  static final int CONTROLLER_ROLE = 1000001;

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
    database.run("UPDATE COL_Setting SET COL_Collector_ID = AD_Client_ID");
  }

  @Test
  void aPageHasFortyCustomersAndTheLastOneTheRest() throws Exception {
    for (int n = 0; n < 43; n++) {
      overdue(books.customer("Customer " + n), 5 + n, "100.00", "C_Currency_ID", Books.EUR);
    }
    WorklistPage first = page(WorklistView.TO_DO, "", 0);
    assertThat(first.rows()).hasSize(40);
    assertThat(first.total()).isEqualTo(43);
    assertThat(first.pages()).isEqualTo(2);
    WorklistPage last = page(WorklistView.TO_DO, "", 1);
    assertThat(last.rows()).extracting(WorklistRow::name).containsExactly("Customer 40", "Customer 41", "Customer 42");
    assertThat(page(WorklistView.TO_DO, "", 2).rows()).isEmpty();
  }

  @Test
  void pagesReadAFixedNumberOfStatements() throws Exception {
    overdue(books.customer("First"), 5, "100.00");
    int one = statements();
    for (int n = 0; n < 30; n++) {
      overdue(books.customer("Customer " + n), 5, "100.00");
    }
    assertThat(statements()).isEqualTo(one);
  }

  @Test
  void reasonsAreKeptApartWhateverRulesAreCalled() throws Exception {
    overdueCustomer("Miller Ltd");
    for (String[] rule : new String[][] {{"Much, and for long", "50"}, {"Low +5, ours", "-7"}}) {
      books.insert("COL_WorklistRule", new Object[0], "Name", rule[0], "COL_RuleKind", "OA", "COL_Threshold", new BigDecimal("1"),
          "COL_Points", Integer.parseInt(rule[1]), "ValidFrom", day(0));
    }
    assertThat(page(WorklistView.TO_DO, "", 0).rows()).singleElement().satisfies(row ->
        assertThat(row.reasons()).containsExactly("Much, and for long +50", "Low +5, ours -7"));
  }

  @Test
  void findsByPartOfNameOrKey() throws Exception {
    overdue(books.customer("Miller Ltd"), 5, "100.00");
    overdue(books.customer("Baker", "Value", "MILL-7"), 5, "100.00");
    overdue(books.customer("Smith 100%"), 5, "100.00");
    assertThat(names(page(WorklistView.TO_DO, "mill", 0))).containsExactlyInAnyOrder("Miller Ltd", "Baker");
    assertThat(names(page(WorklistView.TO_DO, "x' OR '1'='1", 0))).isEmpty();
  }

  @Test
  void viewsTellPromisesOfTodayHeldOrdersDisputesAndSnoozedCustomers() throws Exception {
    int promised = overdueCustomer("Promises today");
    books.promise(promised, overdue(promised, 9, "50.00"), "75.50", day(0));
    int later = overdueCustomer("Promises tomorrow");
    books.promise(later, overdue(later, 9, "50.00"), "75.50", day(-1));
    int held = books.customer("Held, owes nothing");
    hold(held, "OP");
    hold(books.customer("Released"), "RL");
    int disputed = overdueCustomer("Disputes");
    books.insert("COL_Dispute", new Object[0], "C_BPartner_ID", disputed, "C_Currency_ID", Books.EUR, "COL_DisputeStatus", "OP",
        "COL_DisputeReason", "DA", "COL_Amount", new java.math.BigDecimal("20.00"));
    int snoozed = overdueCustomer("Snoozed");
    books.insert("COL_Snooze", new Object[0], "C_BPartner_ID", snoozed, "COL_SnoozeUntil", day(0), "COL_SnoozeReason", "waits");

    assertThat(page(WorklistView.PROMISED_TODAY, "", 0).rows()).singleElement().satisfies(row -> {
      assertThat(row.name()).isEqualTo("Promises today");
      assertThat(row.amount()).hasToString("Optional[75.50 EUR]");
      assertThat(row.day()).contains(TODAY);
    });
    assertThat(names(page(WorklistView.HELD_ORDERS, "", 0))).containsExactly("Held, owes nothing");
    assertThat(page(WorklistView.DISPUTES, "", 0).rows()).singleElement().satisfies(row -> {
      assertThat(row.name()).isEqualTo("Disputes");
      assertThat(row.reasons()).containsExactly("Damaged goods");
    });
    assertThat(names(page(WorklistView.SNOOZED, "", 0))).containsExactly("Snoozed");
    assertThat(names(page(WorklistView.TO_DO, "", 0)))
        .containsExactlyInAnyOrder("Promises today", "Promises tomorrow", "Disputes");
  }

  @Test
  void mineAreThoseOfTheUserAndOfWhomTheUserStandsInFor() throws Exception {
    int other = overdueCustomer("Of Ben");
    books.update("UPDATE C_BPartner SET COL_Collector_ID = " + SALES + " WHERE C_BPartner_ID = " + other);
    overdueCustomer("Of Anna");
    hold(other, "OP");
    assertThat(names(page(WorklistView.TO_DO, "", 0))).containsExactly("Of Anna");
    assertThat(names(page(WorklistView.HELD_ORDERS, "", 0))).isEmpty();
    assertThat(names(ask(new WorklistQuestion(WorklistView.TO_DO, true, "", 0, TODAY)))).containsExactlyInAnyOrder("Of Anna", "Of Ben");
    assertThat(names(ask(new WorklistQuestion(WorklistView.HELD_ORDERS, true, "", 0, TODAY)))).containsExactly("Of Ben");

    books.update("UPDATE AD_User SET COL_StandIn_ID = " + COLLECTOR + ", COL_StandInFrom = CURRENT_DATE WHERE AD_User_ID = " + SALES);
    assertThat(names(page(WorklistView.TO_DO, "", 0))).containsExactlyInAnyOrder("Of Anna", "Of Ben");
    assertThat(names(page(WorklistView.HELD_ORDERS, "", 0))).containsExactly("Of Ben");
    assertThat(names(ask(new WorklistQuestion(WorklistView.TO_DO, true, "", 0, TODAY)))).hasSize(2);
  }

  @Test
  void rolesSeeTheirOrganisationsAndThoseForOwnCustomersTheirOwn() throws Exception {
    overdueCustomer("Of all");
    int elsewhere = overdueCustomer("Elsewhere");
    books.update("INSERT INTO AD_Org (AD_Org_ID, AD_Client_ID, CreatedBy, UpdatedBy, Value, Name) SELECT 1000077, AD_Client_ID, 0, 0,"
        + " 'E', 'Elsewhere' FROM AD_Client WHERE AD_Client_ID = " + Fixture.SAMPLE);
    books.update("UPDATE C_BPartner SET AD_Org_ID = 1000077 WHERE C_BPartner_ID = " + elsewhere);
    assertThat(names(page(WorklistView.TO_DO, "", 0))).containsExactly("Of all");
    assertThat(card(elsewhere)).isEmpty();
    assertThat(sees(1000077)).isFalse();
    assertThat(sees(Fixture.SAMPLE)).isTrue();
    books.update("UPDATE AD_Role SET IsAccessAllOrgs = 'Y' WHERE AD_Role_ID = " + CONTROLLER_ROLE);
    assertThat(names(page(WorklistView.TO_DO, "", 0))).containsExactlyInAnyOrder("Of all", "Elsewhere");
    assertThat(card(elsewhere)).isPresent();

    books.update("UPDATE AD_Role SET COL_IsOwnCustomersOnly = 'Y' WHERE AD_Role_ID = " + CONTROLLER_ROLE);
    assertThat(names(page(WorklistView.TO_DO, "", 0))).isEmpty();
    books.update("UPDATE C_BPartner SET SalesRep_ID = " + COLLECTOR + " WHERE C_BPartner_ID = " + elsewhere);
    assertThat(names(page(WorklistView.TO_DO, "", 0))).containsExactly("Elsewhere");
    assertThat(card(elsewhere)).isPresent();
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    int first = overdueCustomer("First");
    books.promise(first, overdue(first, 9, "50.00"), "75.50", day(0));
    Properties ctx = context(Fixture.SECOND, 1000002, 1000003);
    for (WorklistView view : WorklistView.values()) {
      assertThat(database.<WorklistPage>inTransaction(Fixture.SECOND, session -> new SqlWorklistPages(ctx, session)
          .read(new WorklistQuestion(view, true, "", 0, TODAY))).rows()).as(view.name()).isEmpty();
    }
    assertThat(database.<Boolean>inTransaction(Fixture.SECOND, session -> new SqlCustomerFiles(ctx, session)
        .card(new CustomerId(first), TODAY).isPresent())).isFalse();
    assertThat(database.<List<CustomerEvent>>inTransaction(Fixture.SECOND, session -> new SqlCustomerFiles(ctx, session)
        .events(new CustomerId(first), 9))).isEmpty();
  }

  private void hold(int customer, String status) throws SQLException {
    hold(books, customer, status);
  }

  static void hold(Books books, int customer, String status) throws SQLException {
    books.insert("COL_CreditHold", new Object[0], "COL_HoldNo", "CH-1", "C_BPartner_ID", customer, "COL_HoldStatus", status,
        "COL_OrderAmt", new java.math.BigDecimal("900.00"), "COL_OrderCurrency_ID", Books.EUR, "COL_HeldAt", day(0), "COL_Reasons",
        "Over the limit");
  }

  private int overdueCustomer(String name) throws SQLException {
    int customer = books.customer(name);
    overdue(customer, 20, "500.00");
    return customer;
  }

  /** Terms of the sample company are 30 days. */
  private int overdue(int customer, int days, String amount, Object... more) throws SQLException {
    return books.invoice(customer, day(days + 30), amount, more);
  }

  private WorklistPage page(WorklistView view, String words, int page) {
    return ask(new WorklistQuestion(view, false, words, page, TODAY));
  }

  private WorklistPage ask(WorklistQuestion question) {
    Properties ctx = context(Fixture.SAMPLE, COLLECTOR, CONTROLLER_ROLE);
    return database.inTransaction(session -> new SqlWorklistPages(ctx, of(session)).read(question));
  }

  private Optional<CustomerCard> card(int customer) {
    Properties ctx = context(Fixture.SAMPLE, COLLECTOR, CONTROLLER_ROLE);
    return database.inTransaction(session -> new SqlCustomerFiles(ctx, of(session)).card(new CustomerId(customer), TODAY));
  }

  private boolean sees(int organisation) {
    Properties ctx = context(Fixture.SAMPLE, COLLECTOR, CONTROLLER_ROLE);
    return database.<Boolean>inTransaction(session -> new SqlCustomerFiles(ctx, of(session)).sees(new OrganisationId(organisation)));
  }

  private int statements() {
    WatchedStatements watched = database.watch();
    page(WorklistView.TO_DO, "", 0);
    return watched.executed().values().stream().mapToInt(Integer::intValue).sum();
  }

  static SqlSession of(SqlSession session) {
    return new SqlSession(session.clientId(), COLLECTOR, session.trxName());
  }

  static Properties context(int client, int user, int role) {
    Properties ctx = ProcessRun.context(client, 0, user, "en_US");
    Env.setContext(ctx, Env.AD_ROLE_ID, role);
    return ctx;
  }

  private static List<String> names(WorklistPage page) {
    return page.rows().stream().map(WorklistRow::name).toList();
  }

  static String day(int daysAgo) {
    return TODAY.minusDays(daysAgo).toString();
  }
}
