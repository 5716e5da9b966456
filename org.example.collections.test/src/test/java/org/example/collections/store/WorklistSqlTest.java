// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The view COL_Worklist_v as the window reads it; its day is that of the database. */
class WorklistSqlTest {
  private static final int COLLECTOR = 1000000;
  private static final String LIST = "SELECT p.Name, w.COL_Points, w.COL_PointReasons FROM COL_Worklist_v w JOIN C_BPartner p"
      + " ON p.C_BPartner_ID = w.C_BPartner_ID WHERE w.COL_Worker_ID = %d AND w.COL_SnoozeUntil IS NULL"
      + " ORDER BY w.COL_Points DESC, w.COL_OverdueNowAmt DESC, w.C_BPartner_ID";

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
  }

  @Test
  @DisplayName("W-01 the place is the sum of the rules that apply, ties are broken by the overdue amount")
  void thePlaceIsTheSumOfTheRulesThatApply() throws Exception {
    rule("Much", "OA", "1000", 50);
    rule("Old", "AG", "100", 30);
    rule("Late payer", "LA", "20", 20);
    overdue(customer("A", "COL_DaysLate", 20), 30, "1000.00");
    overdue(customer("B", "COL_DaysLate", 25), 100, "900.00");
    overdue(customer("C"), 99, "1200.00");
    overdue(customer("D", "COL_DaysLate", 19), 99, "999.99");

    assertThat(database.rows(LIST.formatted(COLLECTOR))).containsExactly("A 70 Much +50,\nLate payer +20", "C 50 Much +50",
        "B 50 Old +30,\nLate payer +20", "D 0 -");
  }

  @Test
  @DisplayName("W-02 customers without overdue items or with a trifle are not on the list")
  void customersWithoutOverdueItemsOrWithATrifleAreNotOnTheList() throws Exception {
    overdue(customer("Trifle"), 5, "9.99");
    overdue(customer("Enough"), 5, "10.00");
    overdue(customer("Due today"), 0, "500.00");
    overdue(customer("Since yesterday"), 1, "500.00");
    int paid = overdue(customer("Paid"), 20, "500.00");
    books.pay(paid, day(0), "500.00");
    int nearly = overdue(customer("Nearly paid"), 20, "500.00");
    books.pay(nearly, day(0), "490.01");
    books.creditNote(customer("Only credit"), day(40), "70.00");

    assertThat(names()).containsExactly("Since yesterday", "Enough");
  }

  @Test
  @DisplayName("W-04 a broken promise, a high level and late paying move up, what is under way moves down")
  void riskMovesUpAndWhatIsUnderWayMovesDown() throws Exception {
    rule("Broken", "BP", "1", 40);
    rule("Level", "HL", "3", 20);
    rule("Reminder", "RS", "7", -30);
    rule("Dispute", "DI", "1", -31);
    rule("Promise", "PC", "1", -32);
    rule("Money", "UP", "0.01", -33);
    int procedure = books.procedure();
    int third = books.level(procedure, 30, "COL_LevelNo", 3);
    int second = books.level(procedure, 20, "COL_LevelNo", 2);
    promise(overdueCustomer("Broken promise"), "BR", 90);
    promise(overdueCustomer("Long ago"), "BR", 91);
    overdue(customer("Level three"), 50, "500.00", "C_DunningLevel_ID", third);
    overdue(customer("Level two"), 50, "500.00", "C_DunningLevel_ID", second);
    notice("Reminded a week ago", second, 7, "SE");
    notice("Reminded before", second, 8, "SE");
    notice("Proposed", second, 1, "DR");
    dispute(overdueCustomer("In dispute"), "OP");
    dispute(overdueCustomer("Dispute closed"), "RJ");
    promise(overdueCustomer("Promises"), "OP", 0);
    books.receipt(overdueCustomer("Has paid something"), day(1), "20.00");
    books.receipt(overdueCustomer("Allocated"), day(1), "20.00", "IsAllocated", "Y");

    assertThat(database.rows(LIST.formatted(COLLECTOR).replace(", w.COL_PointReasons", ""))).containsExactly("Broken promise 40",
        "Level three 20", "Long ago 0", "Level two 0", "Reminded before 0", "Proposed 0", "Dispute closed 0", "Allocated 0",
        "Reminded a week ago -30", "In dispute -31", "Promises -32", "Has paid something -33");
  }

  @Test
  void theListIsTrueAtTheMomentItIsOpened() throws Exception {
    int invoice = overdue(customer("Miller"), 20, "500.00");
    assertThat(amounts()).containsExactly("500.00 500.00 20");
    books.pay(invoice, day(0), "200.00");
    assertThat(amounts()).containsExactly("300.00 300.00 20");
    books.update("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = " + invoice);
    assertThat(amounts()).isEmpty();
  }

  @Test
  void aScheduleCountsByItsDueLinesAndItsFirstOpenOne() throws Exception {
    int invoice = books.invoice(customer("Miller"), day(60), "300.00");
    books.instalment(invoice, day(40), "100.00");
    books.instalment(invoice, day(10), "100.00");
    books.instalment(invoice, day(-20), "100.00");
    assertThat(amounts()).containsExactly("200.00 300.00 40");
    books.pay(invoice, day(5), "130.00");
    assertThat(amounts()).containsExactly("70.00 170.00 10");
  }

  @Test
  void foreignAmountsAreConvertedAtTheRateOfTodayAndAMissingRateIsShown() throws Exception {
    books.rate(Books.USD, Books.EUR, day(100), day(-100), "0.5");
    int customer = customer("Miller");
    overdue(customer, 20, "100.00");
    overdue(customer, 10, "300.00", "C_Currency_ID", Books.USD);
    String flag = "SELECT COL_OverdueNowAmt, COL_IsRateMissing FROM COL_Worklist_v WHERE COL_Worker_ID = " + COLLECTOR;
    assertThat(database.rows(flag)).containsExactly("250.00 N");
    overdue(customer, 10, "700.00", "C_Currency_ID", Books.CHF);
    assertThat(database.rows(flag)).containsExactly("250.00 Y");
  }

  @Test
  void aCustomerWhoseAmountsCannotBeConvertedIsNotLost() throws Exception {
    overdue(customer("Miller"), 10, "700.00", "C_Currency_ID", Books.CHF);
    assertThat(names()).containsExactly("Miller");
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    rule("Much", "OA", "1", 50);
    overdue(customer("First"), 5, "100.00");
    Books second = database.booksOfSecondCompany();
    int customer = second.customer("Second", "COL_Collector_ID", 1000002);
    second.invoice(customer, day(80), "100.00", "C_Currency_ID", Books.USD);
    assertThat(database.rows("SELECT AD_Client_ID, COL_Points FROM COL_Worklist_v ORDER BY 1"))
        .containsExactly(Fixture.SAMPLE + " 50", Fixture.SECOND + " 0");
  }

  private int customer(String name, Object... more) throws SQLException {
    int customer = books.customer(name, more);
    books.update("UPDATE C_BPartner SET COL_Collector_ID = " + COLLECTOR + " WHERE C_BPartner_ID = " + customer);
    return customer;
  }

  private int overdueCustomer(String name) throws SQLException {
    int customer = customer(name);
    overdue(customer, 50, "500.00");
    return customer;
  }

  /** Terms of the sample company are 30 days. */
  private int overdue(int customer, int days, String amount, Object... more) throws SQLException {
    return books.invoice(customer, day(days + 30), amount, more);
  }

  private void rule(String name, String kind, String threshold, int points) throws SQLException {
    books.insert("COL_WorklistRule", new Object[0], "Name", name, "COL_RuleKind", kind, "COL_Threshold",
        new java.math.BigDecimal(threshold), "COL_Points", points, "ValidFrom", day(0));
  }

  private void promise(int customer, String status, int judgedDaysAgo) throws SQLException {
    books.insert("COL_Promise", new Object[0], "COL_Promise_ID", customer, "C_BPartner_ID", customer, "C_Currency_ID", Books.EUR,
        "COL_PromisedOn", day(0), "COL_PromiseStatus", status, "COL_Chain_ID", customer, "COL_JudgedOn", day(judgedDaysAgo));
  }

  private void dispute(int customer, String status) throws SQLException {
    books.insert("COL_Dispute", new Object[0], "C_BPartner_ID", customer, "C_Currency_ID", Books.EUR, "COL_DisputeStatus", status);
  }

  private void notice(String name, int level, int daysAgo, String status) throws SQLException {
    int customer = customer(name);
    books.notice(customer, overdue(customer, 50, "500.00"), level, day(daysAgo), status);
  }

  private List<String> names() throws SQLException {
    return database.rows(LIST.formatted(COLLECTOR).replace(", w.COL_Points, w.COL_PointReasons", ""));
  }

  private List<String> amounts() throws SQLException {
    return database.rows("SELECT COL_OverdueNowAmt, OpenAmt, COL_DaysOverdue FROM COL_Worklist_v WHERE COL_Worker_ID = " + COLLECTOR);
  }

  private static String day(int daysAgo) {
    return LocalDate.now().minusDays(daysAgo).toString();
  }
}
