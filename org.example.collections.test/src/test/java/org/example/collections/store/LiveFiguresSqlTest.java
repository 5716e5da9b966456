// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Charts over what is true now, by their own rows in the dictionary; their day is that of the database. */
class LiveFiguresSqlTest {
  private static final LocalDate TODAY = LocalDate.now();
  private static final String MONTH = TODAY.toString().substring(0, 7);

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int customer;

  @BeforeEach
  void begin() throws SQLException {
    books = database.books();
    customer = books.customer("Miller");
  }

  @Test
  void promisesAreCountedByMonthAndStatusAndTheKeptOnesInPercent() throws Exception {
    int kept = promise("KE", 0);
    promise("KE", 0);
    promise("PK", 0);
    int broken = promise("BR", 0);
    promise("OP", 0);
    promise("WD", 0);
    promise("BR", 366);
    assertThat(chart("Promises to Pay").values()).containsExactly("Broken: " + MONTH + " = 1", "Kept: " + MONTH + " = 2",
        "Partly kept: " + MONTH + " = 1");
    assertThat(chart("Promises to Pay").in("de_DE").values()).contains("Teils gehalten: " + MONTH + " = 1");
    assertThat(chart("Promises to Pay").records("Broken", MONTH)).containsExactly(String.valueOf(broken));
    assertThat(chart("Promises Kept").values()).containsExactly("Promises kept: " + MONTH + " = 50.0");
    assertThat(chart("Promises Kept").records("Promises kept", MONTH)).contains(String.valueOf(kept)).hasSize(4);
  }

  @Test
  void aLetterAvoidedIsACustomerOfAMonthLeftOutForATalkOrForMoney() throws Exception {
    int run = run("IS", 0);
    int talk = decision(run, customer, "SPOKE_WITH");
    decision(run("IS", 0), customer, "SPOKE_WITH");
    decision(run, books.customer("Other"), "SPOKE_WITH");
    decision(run, customer, "COVERED");
    decision(run, customer, "TOO_SOON");
    decision(run, customer, null);
    decision(run("DR", 0), books.customer("Draft"), "SPOKE_WITH");
    decision(run("IS", 366), books.customer("Long ago"), "SPOKE_WITH");
    assertThat(chart("Letters Avoided").values()).containsExactly("Covered by credit: " + MONTH + " = 1",
        "Spoke with customer: " + MONTH + " = 2");
    assertThat(chart("Letters Avoided").records("Spoke with customer", MONTH)).contains(String.valueOf(talk)).hasSize(3);
  }

  @Test
  void monthsAndDaysStandInTheirOrderThoughTheFirstSeriesHasNothingInTheEarlierOnes() throws Exception {
    promise("KE", 45);
    promise("BR", 0);
    assertThat(chart("Promises to Pay").categories()).hasSize(2).isSorted();
    decision(run("IS", 45), customer, "SPOKE_WITH");
    decision(run("IS", 0), customer, "COVERED");
    assertThat(chart("Letters Avoided").categories()).hasSize(2).isSorted();
    int procedure = books.procedure();
    int later = rehearsed(books.level(procedure, 5, "COL_LevelNo", 1), "2026-12-09", 2);
    int earlier = rehearsed(books.level(procedure, 20, "COL_LevelNo", 2), "2026-12-08", 1);
    assertThat(chart("Rehearsal of Dunning").categories()).containsExactly("26 12 08", "26 12 09");
    assertThat(chart("Rehearsal of Dunning").values()).containsExactly("1. After 5: 26 12 09 = 2", "2. After 20: 26 12 08 = 1");
    assertThat(chart("Rehearsal of Dunning").records("1. After 5", "26 12 09")).containsExactly(String.valueOf(later));
    assertThat(chart("Rehearsal of Dunning").records("1. After 5", "26 12 08")).isEmpty();
    assertThat(chart("Rehearsal of Dunning").records("2. After 20", "26 12 08")).containsExactly(String.valueOf(earlier));
  }

  @Test
  void invoicesPaidLatelyByTheLevelTheyHadReached() throws Exception {
    int procedure = books.procedure();
    int second = books.level(procedure, 20, "COL_LevelNo", 2);
    paid(0, "C_DunningLevel_ID", second);
    paid(90, "C_DunningLevel_ID", second);
    int plain = paid(10);
    paid(91);
    books.pay(books.invoice(customer, day(60), "100.00"), day(5), "40.00");
    assertThat(chart("Level at which Customers Pay").values()).containsExactly("Invoices: 2. After 20 = 2", "Invoices: No reminder = 1");
    assertThat(chart("Level at which Customers Pay").in("de_DE").records("Invoices", "Ohne Mahnung"))
        .containsExactly(String.valueOf(plain));
  }

  @Test
  void hoursBetweenHoldingAnOrderAndTheDecision() throws Exception {
    LocalDateTime decided = TODAY.atTime(12, 0);
    int released = hold("RL", decided.minusHours(3), decided);
    hold("RJ", decided.minusMinutes(30), decided);
    hold("OP", decided.minusHours(90), null);
    hold("HL", decided.minusHours(90), decided);
    hold("RL", decided.minusDays(400), decided.minusDays(366));
    assertThat(chart("Hours to Decision").values()).containsExactly("Hours to decision: " + MONTH + " = 1.8");
    assertThat(chart("Hours to Decision").records("Hours to decision", MONTH)).contains(String.valueOf(released)).hasSize(2);
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    promise("KE", 0);
    decision(run("IS", 0), customer, "SPOKE_WITH");
    paid(1);
    hold("RL", TODAY.atTime(1, 0), TODAY.atTime(2, 0));
    for (String name : new String[] {"Promises to Pay", "Letters Avoided", "Level at which Customers Pay", "Hours to Decision",
        "Promises Kept"}) {
      assertThat(chart(name).values()).as(name).hasSize(1);
      assertThat(chart(name).of(Fixture.SECOND).values()).as(name).isEmpty();
    }
  }

  private int promise(String status, int daysAgo) throws SQLException {
    int promise = books.promise(customer, books.invoice(customer, day(40), "10.00"), "10.00", day(daysAgo));
    books.update("UPDATE COL_Promise SET COL_PromiseStatus = '" + status + "' WHERE COL_Promise_ID = " + promise);
    return promise;
  }

  private int rehearsed(int level, String day, int notices) throws SQLException {
    return books.insert("COL_Rehearsal", new Object[0], "COL_RehearsedDay", day, "C_DunningLevel_ID", level, "C_Currency_ID", Books.EUR,
        "COL_NoticeCount", notices);
  }

  private int run(String status, int daysAgo) throws SQLException {
    return books.insert("C_DunningRun", new Object[0], "DunningDate", day(daysAgo), "C_Dunning_ID", books.procedure(), "COL_RunStatus",
        status, "Processed", "N", "COL_IsAllProcedures", "Y");
  }

  private int decision(int run, int of, String reason) throws SQLException {
    return books.insert("COL_DunningDecision", new Object[0], "C_DunningRun_ID", run, "C_BPartner_ID", of, "C_Invoice_ID", 1,
        "C_Currency_ID", Books.EUR, "DueDate", day(10), "COL_IsChosen", reason == null ? "Y" : "N", "COL_ReasonCode", reason);
  }

  private int paid(int daysAgo, Object... more) throws SQLException {
    int invoice = books.invoice(customer, day(200), "10.00", more);
    books.pay(invoice, day(daysAgo), "10.00");
    books.update("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = " + invoice);
    return invoice;
  }

  private int hold(String status, LocalDateTime held, LocalDateTime decided) throws SQLException {
    return books.insert("COL_CreditHold", new Object[0], "COL_HoldNo", "H", "C_BPartner_ID", customer, "COL_HoldStatus", status,
        "COL_OrderAmt", BigDecimal.ONE, "COL_HeldAt", held, "COL_DecidedAt", decided);
  }

  private static String day(int daysAgo) {
    return TODAY.minusDays(daysAgo).toString();
  }

  private DrawnChart chart(String name) {
    return new DrawnChart(database, name);
  }
}
