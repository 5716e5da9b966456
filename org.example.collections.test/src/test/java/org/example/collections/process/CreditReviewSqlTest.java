// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Credit reviews and applications by their processes: proposals, their decision by a second person, and what comes of it. */
class CreditReviewSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int SECOND_USER = SampleServer.USER + 1;
  private static final String REVIEWS = "SELECT COL_ReviewOutcome, COL_ReviewStatus, COL_LimitBefore, COL_ProposedLimit"
      + " FROM COL_CreditReview WHERE C_BPartner_ID = ? ORDER BY COL_CreditReview_ID";
  private static final String LIMITS = "SELECT COL_LimitAmt, COL_IsApproved, COL_ApprovedBy_ID, CAST(ValidFrom AS DATE)"
      + " FROM COL_CreditLimit WHERE C_BPartner_ID = ? ORDER BY ValidFrom";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() {
    books = SampleBooks.of(server);
  }

  @Test
  void proposesToRaiseWhoPaysOnTimeAndUsesTheLimit() throws Exception {
    int good = goodPayer("Good Ltd");
    assertThat(review(DAY)).contains("reviewed: 1", "Raise: 1", "lower: 0");
    assertThat(server.rows(REVIEWS, good)).containsExactly("RAISE PROPOSED 1000.00 1300.00");
    assertThat(server.rows("SELECT COL_PaidInvoices, COL_AvgDaysLate, COL_HighestUse, COL_IsByHand, CAST(COL_ExpiresOn AS DATE)"
        + " FROM COL_CreditReview")).containsExactly("6 0 900.00 N 2026-06-03");
    assertThat(server.rows("SELECT COL_ReviewReasons FROM COL_CreditReview").get(0)).contains("Pays on time, days late on average: 0",
        "used up to 90 percent");
  }

  @Test
  void lowersWhoPaysLateKeepsTheRestAndLeavesOutWhoHasNoInvoices() throws Exception {
    int late = customer("Late Ltd", "1000");
    payments(late, 6, "900.00", 40);
    int middling = customer("Middling Ltd", "1000");
    payments(middling, 6, "500.00", 10);
    int silent = customer("Silent Ltd", "1000");
    assertThat(review(DAY)).contains("reviewed: 2", "Raise: 0, keep: 1, lower: 1");
    assertThat(server.rows(REVIEWS, late)).containsExactly("LOWER PROPOSED 1000.00 750.00");
    assertThat(server.rows(REVIEWS, middling)).containsExactly("KEEP NOTED 1000.00 1000.00");
    assertThat(server.rows(REVIEWS, silent)).isEmpty();
  }

  @Test
  void offersAPlanForWhatIsOverdueForLong() throws Exception {
    int stuck = customer("Stuck Ltd", "1000");
    books.invoice(stuck, "I-1", DAY.minusDays(31), "400.00");
    int fresh = customer("Fresh Ltd", "1000");
    books.invoice(fresh, "I-2", DAY.minusDays(30), "400.00");
    review(DAY);
    assertThat(server.rows(REVIEWS, stuck)).containsExactly("OFFER_PLAN PROPOSED 1000.00 1000.00");
    assertThat(server.rows(REVIEWS, fresh)).containsExactly("KEEP NOTED 1000.00 1000.00");
  }

  @Test
  void brokenPromisesOfThePeriodLowerAndKeptOnesAreNamed() throws Exception {
    int breaker = goodPayer("Breaker Ltd");
    promise(breaker, "PK", DAY);
    promise(breaker, "KE", DAY.minusDays(1));
    int keeper = goodPayer("Keeper Ltd");
    promise(keeper, "KE", DAY.minusDays(365));
    promise(keeper, "KE", DAY.minusDays(1));
    promise(keeper, "BR", DAY.minusDays(366));
    promise(keeper, "WD", DAY);
    promise(keeper, "OP", null);
    review(DAY);
    assertThat(server.rows(REVIEWS, breaker)).containsExactly("LOWER PROPOSED 1000.00 750.00");
    assertThat(server.rows(REVIEWS, keeper)).containsExactly("RAISE PROPOSED 1000.00 1300.00");
    String reasons = "SELECT COL_ReviewReasons FROM COL_CreditReview WHERE C_BPartner_ID = ?";
    assertThat(server.rows(reasons, breaker).get(0)).contains("Promises to pay broken: 1").doesNotContain("pay kept");
    assertThat(server.rows(reasons, keeper).get(0)).contains("Promises to pay kept: 2").doesNotContain("pay broken");
  }

  private void promise(int customer, String status, LocalDate judged) throws Exception {
    int id = server.number("SELECT COALESCE(MAX(COL_Promise_ID), 4000000) + 1 FROM COL_Promise");
    server.sql("INSERT INTO COL_Promise (COL_Promise_ID, COL_Promise_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,"
        + " C_Currency_ID, COL_Amount, COL_PromisedOn, COL_PromiseStatus, COL_JudgedOn, COL_Chain_ID) VALUES (?, gen_random_uuid(), ?, 0,"
        + " 0, 0, ?, 102, 10, ?, ?, ?, ?)", id, Fixture.SAMPLE, customer, DAY.minusDays(5), status, judged, id);
  }

  @Test
  void runningAgainChangesNothingUntilTheNextReviewIsDue() throws Exception {
    int good = goodPayer("Good Ltd");
    review(DAY);
    assertThat(review(DAY)).contains("reviewed: 0");
    assertThat(review(DAY.plusDays(30))).contains("reviewed: 0", "expired: 0");
    assertThat(review(DAY.plusDays(31))).contains("reviewed: 0", "expired: 1");
    assertThat(review(DAY.plusDays(89))).contains("reviewed: 0");
    assertThat(review(DAY.plusDays(90))).contains("reviewed: 1");
    assertThat(server.rows(REVIEWS, good)).containsExactly("RAISE EXPIRED 1000.00 1300.00", "RAISE PROPOSED 1000.00 1300.00");
  }

  @Test
  void approvingWritesALimitThatHoldsFromToday() throws Exception {
    int good = goodPayer("Good Ltd");
    review(DAY);
    assertThat(SampleServer.done(decide("COL_ApproveReview", SampleServer.USER, DAY.plusDays(1))).getSummary()).contains("1,300.00 EUR");
    assertThat(server.rows(LIMITS, good)).containsExactly("1000 Y null 2025-01-01", "1300.00 Y " + SampleServer.USER + " 2026-05-05");
    assertThat(server.rows("SELECT COL_ReviewStatus, COL_ReviewedBy_ID, COL_CreditLimit_ID IS NOT NULL FROM COL_CreditReview"))
        .containsExactly("APPROVED " + SampleServer.USER + " true");
    assertThat(SampleServer.refused(decide("COL_ApproveReview", SampleServer.USER, DAY.plusDays(1)))).contains("decided");
    assertThat(server.rows(LIMITS, good)).hasSize(2);
  }

  @Test
  void aFailureLeavesNeitherLimitNorDecision() throws Exception {
    int good = goodPayer("Good Ltd");
    review(DAY);
    limit(good, "1100", DAY);
    assertThat(SampleServer.refused(decide("COL_ApproveReview", SampleServer.USER, DAY))).contains("from that day on already");
    assertThat(server.rows(LIMITS, good)).hasSize(2);
    assertThat(server.rows(REVIEWS, good)).containsExactly("RAISE PROPOSED 1000.00 1300.00");
  }

  @Test
  void rejectingLeavesTheLimitAndExpiredOnesAreRefused() throws Exception {
    int good = goodPayer("Good Ltd");
    review(DAY);
    assertThat(SampleServer.refused(decide("COL_RejectReview", SampleServer.USER, DAY.plusDays(31)))).contains("expired");
    SampleServer.done(decide("COL_RejectReview", SampleServer.USER, DAY.plusDays(30)));
    assertThat(server.rows(REVIEWS, good)).containsExactly("RAISE REJECTED 1000.00 1300.00");
    assertThat(server.rows(LIMITS, good)).hasSize(1);
  }

  @Test
  void anApplicationIsKeptAnsweredAndDecidedBySomebodyElse() throws Exception {
    int fresh = books.customer("Fresh GmbH", "", "de_DE");
    ProcessInfo answer = SampleServer.done(apply(fresh, "4000", "36500", 102));
    assertThat(answer.getSummary()).contains("3,000.00 EUR");
    assertThat(SampleServer.lines(answer)).contains("Asked for: 4,000.00 EUR", "No trade references");
    assertThat(server.rows("SELECT COL_RequestedAmt, C_Currency_ID, COL_LegalForm, COL_Purpose FROM COL_CreditApplication"))
        .containsExactly("4000.00 102 GmbH Spring goods");
    assertThat(server.rows("SELECT COL_ReviewOutcome, COL_IsByHand, COL_CreditApplication_ID IS NOT NULL FROM COL_CreditReview"))
        .containsExactly("LOWER Y true");
    assertThat(SampleServer.refused(decide("COL_ApproveReview", SampleServer.USER, DAY))).contains("second person");
    assertThat(server.rows(LIMITS, fresh)).isEmpty();
    SampleServer.done(decide("COL_ApproveReview", SECOND_USER, DAY));
    assertThat(server.rows(LIMITS, fresh)).containsExactly("3000.00 Y " + SECOND_USER + " 2026-05-04");
  }

  @Test
  void anApplicationInAnotherCurrencyNeedsARate() throws Exception {
    int fresh = books.customer("Fresh Inc", "", "en_US");
    assertThat(SampleServer.refused(apply(fresh, "4000", "36500", 100))).contains("USD EUR May 4, 2026");
    assertThat(server.rows("SELECT 1 FROM COL_CreditApplication")).isEmpty();
    server.sql("INSERT INTO C_Conversion_Rate (C_Conversion_Rate_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Currency_ID,"
        + " C_Currency_ID_To, ValidFrom, ValidTo, MultiplyRate, DivideRate, C_ConversionType_ID) VALUES (1, ?, 0, 0, 0, 100, 102,"
        + " DATE '2026-01-01', DATE '2026-12-31', 0.5, 2, 114)", Fixture.SAMPLE);
    assertThat(SampleServer.done(apply(fresh, "4000", "36500", 100)).getSummary()).contains("1,500.00 EUR");
    assertThat(server.rows("SELECT COL_RequestedAmt, C_Currency_ID FROM COL_CreditApplication")).containsExactly("4000.00 100");
  }

  @Test
  void badInputIsRefusedWithAMessage() throws Exception {
    int fresh = books.customer("Fresh GmbH", "", "de_DE");
    assertThat(SampleServer.refused(apply(fresh, "0", "36500", 102))).contains("must be above zero");
    assertThat(SampleServer.refused(server.run(DAY, "COL_ApproveReview"))).contains("No proposal chosen");
    server.sql("UPDATE COL_Setting SET COL_ReviewLateDays = 5");
    assertThat(SampleServer.refused(server.run(DAY, "COL_ReviewCredit"))).contains("5 <= 5", "Collections Settings");
    assertThat(server.rows("SELECT 1 FROM COL_CreditReview")).isEmpty();
  }

  @Test
  void aMissingRateIsNamedAndNothingIsProposed() throws Exception {
    int foreign = goodPayer("Foreign Inc");
    server.sql("UPDATE C_Invoice SET C_Currency_ID = 100 WHERE C_BPartner_ID = ?", foreign);
    review(DAY);
    assertThat(server.rows(REVIEWS, foreign)).containsExactly("KEEP NOTED 1000.00 1000.00");
    assertThat(server.rows("SELECT COL_ReviewReasons FROM COL_CreditReview")).containsExactly("Exchange rate missing: USD EUR May 4, 2026");
  }

  @Test
  void aSecondTenantSeesNothingOfTheFirst() throws Exception {
    int good = goodPayer("Good Ltd");
    assertThat(SampleServer.done(ProcessRun.of(SampleServer.context(Fixture.SECOND, DAY), "COL_ReviewCredit").run()).getSummary())
        .contains("reviewed: 0");
    review(DAY);
    int review = server.number("SELECT COL_CreditReview_ID FROM COL_CreditReview");
    assertThat(SampleServer.refused(ProcessRun.of(SampleServer.context(Fixture.SECOND, DAY), "COL_ApproveReview")
        .on(MTable.getTable_ID("COL_CreditReview"), review).run())).contains("decided");
    assertThat(server.rows(REVIEWS, good)).containsExactly("RAISE PROPOSED 1000.00 1300.00");
  }

  private int customer(String name, String limit) throws Exception {
    int id = books.customer(name, "", "en_US");
    server.sql("UPDATE C_BPartner SET FirstSale = ? WHERE C_BPartner_ID = ?", DAY.minusDays(400), id);
    limit(id, limit, LocalDate.of(2025, 1, 1));
    return id;
  }

  /** Pays on time and uses the limit of 1000. */
  private int goodPayer(String name) throws Exception {
    int id = customer(name, "1000");
    payments(id, 6, "900.00", 0);
    return id;
  }

  private void limit(int customer, String amount, LocalDate from) throws Exception {
    int id = server.number("SELECT COALESCE(MAX(COL_CreditLimit_ID), 2000000) + 1 FROM COL_CreditLimit");
    server.sql("INSERT INTO COL_CreditLimit (COL_CreditLimit_ID, COL_CreditLimit_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_BPartner_ID, COL_LimitType, COL_LimitAmt, C_Currency_ID, ValidFrom, COL_IsApproved) VALUES (?, gen_random_uuid(), ?, 0, 0,"
        + " 0, ?, 'N', ?, 102, ?, 'Y')", id, Fixture.SAMPLE, customer, new BigDecimal(amount), from);
  }

  /** Invoices at 30 days, one after the other, each paid so many days late. */
  private void payments(int customer, int count, String amount, int daysLate) throws Exception {
    for (int n = 0; n < count; n++) {
      LocalDate date = DAY.minusDays(300L - 45 * n);
      int invoice = books.invoiceDue(customer, "I-" + customer + "-" + n, date.plusDays(30), amount);
      books.pay(invoice, date.plusDays(30L + daysLate));
    }
  }

  private String review(LocalDate day) {
    return SampleServer.done(server.run(day, "COL_ReviewCredit")).getSummary();
  }

  private ProcessInfo decide(String process, int user, LocalDate day) throws Exception {
    int review = server.number("SELECT MAX(COL_CreditReview_ID) FROM COL_CreditReview");
    Properties ctx = SampleServer.context(Fixture.SAMPLE, day);
    Env.setContext(ctx, Env.AD_USER_ID, user);
    return ProcessRun.of(ctx, process).on(MTable.getTable_ID("COL_CreditReview"), review).run();
  }

  private ProcessInfo apply(int customer, String amount, String turnover, int currency) {
    return server.run(DAY, "COL_ApplyForCredit", Map.of("C_BPartner_ID", new BigDecimal(customer), "COL_RequestedAmt",
        new BigDecimal(amount), "C_Currency_ID", new BigDecimal(currency), "COL_ExpectedTurnover", new BigDecimal(turnover),
        "COL_LegalForm", "GmbH", "COL_YearsInBusiness", new BigDecimal(9), "COL_Purpose", "Spring goods"));
  }
}
