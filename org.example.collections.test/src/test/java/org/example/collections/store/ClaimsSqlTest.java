// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.SkipReason;
import org.example.collections.receivable.InterestRule;
import org.example.collections.database.WatchedStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interest and lump sums in a run over tables: law, customers, terms, payments. */
class ClaimsSqlTest {
  private static final LocalDate RUN = LocalDate.of(2025, 9, 10);
  private static final String LINES = "SELECT l.C_Invoice_ID, l.InterestAmt, l.COL_LumpSumAmt, l.FeeAmt, l.TotalAmt,"
      + " CAST(l.COL_DefaultFrom AS date), l.COL_DefaultReason, REPLACE(l.COL_InterestDetail, ' ', '+') FROM C_DunningRunLine l"
      + " JOIN C_DunningRunEntry e USING (C_DunningRunEntry_ID) WHERE e.C_DunningRun_ID = %d AND l.C_Invoice_ID IS NOT NULL ORDER BY 1";

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int level;

  @BeforeEach
  void germanLaw() throws Exception {
    books = database.books();
    level = books.level(books.procedure(), 7, "COL_IsShowInterest", "Y", "COL_IsShowLumpSum", "Y");
    rate("2025-01-01", "2025-06-30", "2.27");
    rate("2025-07-01", "2025-12-31", "1.27");
    rule("B", "9", 40);
    rule("C", "5", 0);
    books.update("UPDATE C_PaymentTerm SET COL_IsDueDateAgreed = 'Y' WHERE C_PaymentTerm_ID = 1000001");
  }

  private void rate(String from, String until, String percent) throws Exception {
    books.insert("COL_BaseRate", new Object[0], "C_Country_ID", 101, "ValidFrom", from, "ValidTo", until, "COL_Percent",
        new BigDecimal(percent));
  }

  private void rule(String type, String points, int lumpSum) throws Exception {
    books.insert("COL_InterestRule", new Object[0], "C_Country_ID", 101, "COL_CustomerType", type, "ValidFrom", "2014-07-29",
        "COL_PercentPoints", new BigDecimal(points), "COL_LumpSumAmt", lumpSum, "C_Currency_ID", Books.EUR, "COL_IsThirtyDays", "Y",
        "COL_IsWeekendShift", "Y");
  }

  private int business() throws Exception {
    return books.customer("Miller", "COL_CustomerType", "B");
  }

  /** Due on its date, as agreed. */
  private int invoice(int customer, String day, String total) throws Exception {
    return books.invoice(customer, day, total, "C_PaymentTerm_ID", 1000001);
  }

  private CreatedRun run(LocalDate day) {
    return database.create(DunningRunRequest.everythingOn(day));
  }

  @Test
  @DisplayName("I-1 I-10 the line keeps interest, lump sum, start and reason of default, days by rate; the notice their sum")
  void storesTheClaimOfEachLine() throws Exception {
    int customer = business();
    int large = invoice(customer, "2025-04-15", "10000.00");
    int small = invoice(customer, "2025-08-31", "19.90");

    int run = run(RUN).run().value();

    assertThat(database.rows(String.format(LINES, run))).containsExactly(
        large + " 437.25 40.00 40.00 10477.25 2025-04-16 A 76x11.27+72x10.27", small + " 0.05 40.00 40.00 59.95 2025-09-02 A 9x10.27");
    assertThat(database.rows("SELECT Amt FROM C_DunningRunEntry")).containsExactly("10537.20");
  }

  @Test
  @DisplayName("I-9 part payments count from the day the money came, not from the day it was allocated")
  void partPaymentsByTheDayOfTheReceipt() throws Exception {
    int customer = business();
    int invoice = invoice(customer, "2025-06-20", "5000.00");
    int receipt = books.receipt(customer, "2025-07-10", "2000.00", "IsAllocated", "Y");
    books.allocationLine(books.allocation("2025-08-01"), "2000.00", "C_Invoice_ID", invoice, "C_Payment_ID", receipt);

    int run = run(LocalDate.of(2025, 8, 19)).run().value();

    assertThat(database.rows(String.format(LINES, run)))
        .containsExactly(invoice + " 63.27 40.00 40.00 3103.27 2025-06-21 A 10x11.27+50x10.27");
  }

  @Test
  void instalmentsBearInterestEachFromItsOwnDay() throws Exception {
    int invoice = invoice(business(), "2025-07-01", "300.00");
    int first = books.instalment(invoice, "2025-07-01", "100.00");
    int second = books.instalment(invoice, "2025-08-01", "200.00");
    books.pay(invoice, "2025-07-21", "150.00");

    int run = run(RUN).run().value();

    // The first instalment is paid; the payment lowered the second before it fell due.
    assertThat(first).isLessThan(second);
    assertThat(database.rows(String.format(LINES, run)))
        .containsExactly(invoice + " 1.69 40.00 40.00 191.69 2025-08-02 A 40x10.27");
  }

  @Test
  @DisplayName("I-11 the type comes from the customer, else the group; without one it is treated as a consumer")
  void typeOfCustomerOrGroup() throws Exception {
    int group = books.insert("C_BP_Group", new Object[0], "Value", "G", "Name", "Firms", "COL_CustomerType", "B");
    int own = invoice(books.customer("A", "C_BP_Group_ID", group, "COL_CustomerType", "C"), "2025-08-11", "1000.00");
    int inherited = invoice(books.customer("B", "C_BP_Group_ID", group), "2025-08-11", "1000.00");
    int unknown = invoice(books.customer("C"), "2025-08-11", "1000.00");

    int run = run(RUN).run().value();

    assertThat(database.rows(String.format(LINES, run))).containsExactly(
        own + " 5.15 0.00 0.00 1005.15 2025-08-12 A 30x6.27", inherited + " 8.44 40.00 40.00 1048.44 2025-08-12 A 30x10.27",
        unknown + " 5.15 0.00 0.00 1005.15 2025-08-12 A 30x6.27");
  }

  @Test
  @DisplayName("V-4 a consumer without agreed date is in default by the first reminder, whose letter asks for nothing yet")
  void consumersByReminder() throws Exception {
    int customer = books.customer("Weber", "COL_CustomerType", "C");
    int invoice = books.invoice(customer, "2025-06-01", "1000.00");
    int first = run(LocalDate.of(2025, 7, 10)).run().value();
    assertThat(database.rows(String.format(LINES, first))).containsExactly(invoice + " 0 0 0 1000.00 - - -");
    database.run("UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'SE', COL_IssuedOn = '2025-07-10', Processed = 'Y'");
    books.level(procedureOf(level), 14, "COL_IsShowInterest", "Y");

    int second = run(LocalDate.of(2025, 8, 1)).run().value();

    assertThat(database.rows(String.format(LINES, second)))
        .containsExactly(invoice + " 3.78 0.00 0.00 1003.78 2025-07-11 N 22x6.27");
  }

  private int procedureOf(int id) throws Exception {
    return Integer.parseInt(database.rows("SELECT C_Dunning_ID FROM C_DunningLevel WHERE C_DunningLevel_ID = " + id).get(0));
  }

  @Test
  void aPartInDisputeBearsNoInterestUntilTheDisputeEnds() throws Exception {
    int customer = business();
    int invoice = invoice(customer, "2025-08-11", "1000.00");
    books.block(customer, "2025-09-01", "C_Invoice_ID", invoice, "COL_BlockReason", "DI", "COL_Amount", new BigDecimal("400.00"),
        "C_Currency_ID", Books.EUR);
    database.run("UPDATE C_Invoice SET IsInDispute = 'Y'");

    int disputed = run(RUN).run().value();
    assertThat(database.rows(String.format(LINES, disputed))).containsExactly(invoice + " 5.06 40.00 40.00 645.06 2025-08-12 A 30x10.27");

    database.run("UPDATE COL_DunningBlock SET ValidTo = '2025-09-09'");
    database.run("UPDATE C_Invoice SET IsInDispute = 'N'");
    int ended = run(RUN).run().value();
    assertThat(database.rows(String.format(LINES, ended))).containsExactly(invoice + " 8.44 40.00 40.00 1048.44 2025-08-12 A 30x10.27");
  }

  @Test
  void aMissingBaseRateLeavesTheItemOut() throws Exception {
    invoice(business(), "2025-12-15", "1000.00");
    CreatedRun created = run(LocalDate.of(2026, 1, 5));
    assertThat(created.summary().leftOutByReason()).containsOnlyKeys(SkipReason.MISSING_BASE_RATE);
    assertThat(database.rows("SELECT COL_ReasonCode, REPLACE(COL_Detail, ' ', '/'), Record_ID FROM COL_DunningDecision"))
        .containsExactly("MISSING_BASE_RATE DE/2026-01-01 " + level);
    rate("2026-01-01", "2026-06-30", "1.27");
    assertThat(run(LocalDate.of(2026, 1, 5)).summary().chosen()).isEqualTo(1);
  }

  @Test
  void theInvoiceForInterestBearsNone() throws Exception {
    int claim = invoice(business(), "2025-07-01", "100.00");
    database.run("UPDATE C_Invoice SET COL_DunningNotice_ID = 1 WHERE C_Invoice_ID = " + claim);
    int run = run(RUN).run().value();
    assertThat(database.rows(String.format(LINES, run))).containsExactly(claim + " 0 0 0 100.00 - - -");
  }

  @Test
  void theSecondCompanysLawIsItsOwn() throws Exception {
    Books second = database.booksOfSecondCompany();
    second.level(second.procedure(), 7, "COL_IsShowInterest", "Y");
    second.invoice(second.customer("Smith", "COL_CustomerType", "B"), "2025-04-15", "100.00");
    database.inTransaction(1000001, session -> {
      assertThat(new InterestLaws(session).current().rules()).isEmpty();
      assertThat(new InterestLaws(session).current().baseRates()).isEmpty();
      return null;
    });
    List<InterestRule> own = database.inTransaction(session -> new InterestLaws(session).current().rules());
    assertThat(own).hasSize(2);
  }

  @Test
  void withoutALevelThatAsksNothingMoreIsRead() throws Exception {
    invoice(business(), "2025-04-15", "100.00");
    WatchedStatements watched = database.watch();
    run(RUN);
    assertThat(watched.executed().keySet()).anyMatch(sql -> sql.contains("COL_BaseRate"))
        .anyMatch(sql -> sql.contains("COALESCE(p.DateTrx"));
    database.run("UPDATE C_DunningLevel SET COL_IsShowInterest = 'N', COL_IsShowLumpSum = 'N'");
    watched.forget();
    run(RUN);
    assertThat(watched.executed().keySet()).isNotEmpty().noneMatch(sql -> sql.contains("COL_BaseRate"))
        .noneMatch(sql -> sql.contains("COALESCE(p.DateTrx"));
  }
}
