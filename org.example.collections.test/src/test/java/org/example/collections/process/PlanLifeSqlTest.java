// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of a plan, from the offer to one of its two ends, and what it does to letters. */
class PlanLifeSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate FIRST = DAY.plusDays(10);
  private static final String STATUS = "SELECT COL_PlanStatus FROM COL_InstalmentPlan ORDER BY COL_InstalmentPlan_ID";
  private static final String INSTALMENTS = "SELECT COL_InstalmentStatus, COL_PaidAmt FROM COL_Instalment ORDER BY COL_InstalmentNo";
  private static final String PROMISES = "SELECT COL_PromiseStatus FROM COL_Promise ORDER BY COL_PromisedOn";
  private static final String DECISIONS = "SELECT i.DocumentNo, d.COL_ReasonCode, d.COL_IsChosen FROM COL_DunningDecision d"
      + " JOIN C_Invoice i ON i.C_Invoice_ID = d.C_Invoice_ID WHERE d.C_DunningRun_ID = ? ORDER BY i.DocumentNo";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void twoLateInvoicesOfTwoCustomers() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Slow Ltd", "slow@example.org", "en_US");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "1000.00");
    books.invoice(books.customer("Late Ltd", "late@example.org", "en_US"), "I-2", DAY.minusDays(20), "50.00");
  }

  private static Map<String, Object> terms(Object... more) {
    Map<String, Object> terms = new HashMap<>(Map.of("COL_PlanKind", "E", "COL_PlanCount", 3, "COL_FirstDue", at(FIRST),
        "COL_RhythmUnit", "M", "COL_RhythmEvery", 1, "COL_ToleranceDays", 3, "COL_BreakAfterCount", 1, "COL_IsAcceleration", true,
        "COL_IsPreview", false));
    List.of("COL_IsConsumerInterest", "COL_IsNextBusinessDay").forEach(flag -> terms.put(flag, false));
    for (int i = 0; i < more.length; i += 2) {
      terms.put((String) more[i], more[i + 1]);
    }
    return terms;
  }

  private static Timestamp at(LocalDate day) {
    return Timestamp.valueOf(day.atStartOfDay());
  }

  private ProcessInfo offer(Object... more) {
    return server.runOn(DAY, "COL_OfferPlan", "C_BPartner", customer, terms(more));
  }

  private int offered(Object... more) throws SQLException {
    SampleServer.done(offer(more));
    return server.number("SELECT MAX(COL_InstalmentPlan_ID) FROM COL_InstalmentPlan");
  }

  private ProcessInfo accept(LocalDate day, int plan) {
    return server.runOn(day, "COL_AcceptPlan", "COL_InstalmentPlan", plan,
        Map.of("COL_AcceptedBy", "Ms Slow", "COL_AcceptedHow", "EM", "COL_AcceptedOn", at(day)));
  }

  private int agreed() throws SQLException {
    int plan = offered();
    SampleServer.done(accept(DAY, plan));
    return plan;
  }

  private String judge(LocalDate day) {
    return SampleServer.done(server.run(day, "COL_JudgePlans")).getSummary();
  }

  private List<String> decisions(LocalDate day) throws SQLException {
    return server.rows(DECISIONS, server.create(day));
  }

  @Test
  void previewShowsTheInstalmentsAndSavesNothing() throws Exception {
    ProcessInfo preview = SampleServer.done(offer("COL_IsPreview", true));
    assertThat(SampleServer.lines(preview)).contains("333.33 EUR", "333.34 EUR", "rest 0.00 EUR");
    assertThat(preview.getSummary()).contains("1,000.00 EUR in 3 instalments, free of interest");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_InstalmentPlan")).containsExactly("0");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_DunningBlock")).containsExactly("0");
    offered();
    assertThat(server.rows("SELECT COL_InstalmentNo, DueDate::date, COL_InstalmentAmt, COL_RestAmt FROM COL_Instalment ORDER BY 1"))
        .containsExactly("1 2026-05-14 333.33 666.67", "2 2026-06-14 333.33 333.34", "3 2026-07-14 333.34 0.00");
    assertThat(server.rows("SELECT DueDate::date, OpenAmt FROM COL_PlanInvoice")).containsExactly("2026-04-14 1000.00");
  }

  @Test
  void anOfferHoldsLettersBackUntilItsDayToReplyAndNoLonger() throws Exception {
    LocalDate replyBy = DAY.plusDays(5);
    offered("COL_ReplyBy", at(replyBy));
    assertThat(decisions(replyBy)).containsExactly("I-1 PLAN N", "I-2 null Y");
    assertThat(decisions(replyBy.plusDays(1))).containsExactly("I-1 null Y", "I-2 null Y");
    assertThat(judge(replyBy)).contains("not accepted: 0");
    assertThat(judge(replyBy.plusDays(1))).contains("not accepted: 1");
    assertThat(server.rows(STATUS)).containsExactly("CA");
    assertThat(server.rows(INSTALMENTS)).as("nothing is expected").containsExactly("CA 0.00", "CA 0.00", "CA 0.00");
  }

  @Test
  void anAgreedPlanIsAChainOfPromisesAndHoldsLettersBackUntilItsEnd() throws Exception {
    int plan = agreed();
    assertThat(server.rows(STATUS)).containsExactly("AC");
    assertThat(server.rows("SELECT s.COL_PromisedOn::date, s.COL_Amount, s.COL_ToleranceDays, CASE WHEN s.COL_Chain_ID ="
        + " p.COL_Chain_ID THEN 'chain' END FROM COL_Promise s JOIN COL_Instalment i ON i.COL_Promise_ID = s.COL_Promise_ID"
        + " JOIN COL_InstalmentPlan p ON p.COL_InstalmentPlan_ID = i.COL_InstalmentPlan_ID WHERE p.COL_InstalmentPlan_ID = ?"
        + " ORDER BY 1", plan)).containsExactly("2026-05-14 333.33 3 chain", "2026-06-14 333.33 3 chain", "2026-07-14 333.34 3 chain");
    assertThat(decisions(FIRST)).containsExactly("I-1 PLAN N", "I-2 null Y");
    assertThat(server.rows("SELECT t.TableName, d.Record_ID FROM COL_DunningDecision d JOIN AD_Table t"
        + " ON t.AD_Table_ID = d.AD_Table_ID WHERE d.COL_ReasonCode = 'PLAN'")).containsExactly("COL_InstalmentPlan " + plan);
    assertThat(server.rows("SELECT COL_AcceptedBy, COL_AcceptedHow, COL_AcceptedOn::date FROM COL_InstalmentPlan"))
        .containsExactly("Ms Slow EM 2026-05-04");
  }

  @Test
  void keptToTheEnd() throws Exception {
    agreed();
    books.allocate(invoice, FIRST, "0.33333");
    judge(FIRST);
    assertThat(server.rows(STATUS)).containsExactly("AV");
    assertThat(server.rows(INSTALMENTS)).containsExactly("PD 333.33", "OP 0", "OP 0");
    assertThat(server.rows(PROMISES)).containsExactly("KE", "OP", "OP");
    books.allocate(invoice, FIRST.plusDays(20), "0.66667");
    assertThat(judge(FIRST.plusDays(20))).contains("completed: 1");
    assertThat(server.rows(STATUS)).containsExactly("CO");
    assertThat(server.rows(INSTALMENTS)).containsExactly("PD 333.33", "PD 333.33", "PD 333.34");
    assertThat(server.rows(PROMISES)).as("early money keeps the promises").containsExactly("KE", "KE", "KE");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_DunningBlock WHERE IsActive = 'Y'")).containsExactly("0");
    assertThat(server.rows("SELECT COL_PaidAmt, COL_RestAmt, COL_EndedOn::date FROM COL_InstalmentPlan"))
        .containsExactly("1000.00 0.00 2026-06-03");
  }

  @Test
  @DisplayName("P-23 not paid in time: the rest is due, first somebody tells the customer, then dunning resumes at the level before")
  void broken() throws Exception {
    server.dun(DAY);
    assertThat(server.rows("SELECT v.COL_LevelNo FROM C_Invoice i JOIN C_DunningLevel v ON v.C_DunningLevel_ID = i.C_DunningLevel_ID"
        + " WHERE i.C_Invoice_ID = ?", invoice)).containsExactly("2");
    agreed();
    books.allocate(invoice, FIRST, "0.33333");
    LocalDate lastDay = FIRST.plusMonths(1).plusDays(3);
    assertThat(judge(lastDay)).contains("broken: 0");
    LocalDate night = lastDay.plusDays(1);
    ProcessInfo judged = SampleServer.done(server.run(night, "COL_JudgePlans"));
    assertThat(judged.getSummary()).contains("broken: 1");
    assertThat(SampleServer.lines(judged)).contains("666.67 EUR is due");
    assertThat(server.rows(STATUS)).containsExactly("BR");
    assertThat(server.rows(INSTALMENTS)).containsExactly("PD 333.33", "MI 0.00", "OP 0");
    assertThat(server.rows(PROMISES)).containsExactly("KE", "BR", "WD");
    assertThat(server.rows("SELECT COUNT(*) FROM R_Request WHERE Summary LIKE '%666.67 EUR%'")).containsExactly("1");
    LocalDate payRestBy = night.plusDays(7);
    assertThat(server.rows("SELECT COL_PayRestBy::date, COL_RestAmt FROM COL_InstalmentPlan")).containsExactly(payRestBy + " 666.67");
    assertThat(decisions(payRestBy)).contains("I-1 PLAN N");
    int run = server.create(payRestBy.plusDays(1));
    assertThat(server.rows(DECISIONS, run)).contains("I-1 null Y");
    assertThat(server.rows("SELECT d.COL_ChosenRule, v.COL_LevelNo FROM COL_DunningDecision d JOIN C_DunningLevel v"
        + " ON v.C_DunningLevel_ID = d.C_DunningLevel_ID WHERE d.C_DunningRun_ID = ? AND d.C_Invoice_ID = ?", run, invoice))
        .containsExactly("LEVEL_AGAIN 2");
    assertThat(server.rows("SELECT DateInvoiced::date FROM C_Invoice WHERE C_Invoice_ID = ?", invoice)).containsExactly("2026-04-14");
  }

  @Test
  void judgingTwiceChangesNothing() throws Exception {
    agreed();
    books.allocate(invoice, FIRST, "0.5");
    judge(FIRST);
    List<String> before = server.rows("SELECT Updated FROM COL_Instalment UNION ALL SELECT Updated FROM COL_InstalmentPlan");
    judge(FIRST);
    assertThat(server.rows("SELECT Updated FROM COL_Instalment UNION ALL SELECT Updated FROM COL_InstalmentPlan")).isEqualTo(before);
    LocalDate late = FIRST.plusMonths(3);
    assertThat(judge(late)).contains("broken: 1");
    assertThat(judge(late.plusDays(1))).contains("broken: 0");
    assertThat(server.rows("SELECT COUNT(*) FROM R_Request WHERE Summary LIKE '%PLAN-%'")).containsExactly("1");
  }

  @Test
  void cancellingEndsTheSilenceAndWithdrawsThePromises() throws Exception {
    int plan = agreed();
    books.allocate(invoice, DAY, "0.5");
    judge(DAY);
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_CancelPlan", "COL_InstalmentPlan", plan, Map.of()))).contains("Reason of End");
    SampleServer.done(server.runOn(DAY, "COL_CancelPlan", "COL_InstalmentPlan", plan, Map.of("COL_EndReason", "Asked to")));
    assertThat(server.rows("SELECT COL_PlanStatus, COL_EndReason FROM COL_InstalmentPlan")).containsExactly("CA Asked to");
    assertThat(server.rows(INSTALMENTS)).as("what was paid remains").containsExactly("PD 333.33", "CA 166.67", "CA 0.00");
    assertThat(server.rows(PROMISES)).contains("WD").doesNotContain("OP");
    assertThat(decisions(DAY)).containsExactly("I-1 null Y", "I-2 null Y");
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_CancelPlan", "COL_InstalmentPlan", plan, Map.of("COL_EndReason", "x"))))
        .contains("has ended");
  }

  @Test
  void anOfferIsAcceptedOnceInTimeAndOnlyWhileItsInvoicesAreAsOffered() throws Exception {
    int plan = offered("COL_ReplyBy", at(DAY.plusDays(5)));
    assertThat(SampleServer.refused(accept(DAY.plusDays(6), plan))).contains("time to reply ended");
    server.sql("UPDATE C_Invoice SET IsInDispute = 'Y' WHERE C_Invoice_ID = ?", invoice);
    assertThat(SampleServer.refused(accept(DAY, plan))).contains("in dispute: I-1");
    server.sql("UPDATE C_Invoice SET IsInDispute = 'N' WHERE C_Invoice_ID = ?", invoice);
    books.allocate(invoice, DAY, "0.1");
    assertThat(SampleServer.refused(accept(DAY, plan))).contains("changed since the offer: 1,000.00 EUR / 900.00 EUR");
    server.sql("UPDATE C_AllocationHdr SET IsActive = 'N'");
    SampleServer.done(accept(DAY.plusDays(5), plan));
    assertThat(SampleServer.refused(accept(DAY.plusDays(5), plan))).contains("no offer any more");
  }

  @Test
  void twoCurrenciesAreRefusedUntilOneIsChosen() throws Exception {
    server.sql("UPDATE C_Invoice SET C_Currency_ID = 100 WHERE C_Invoice_ID = ?",
        books.invoice(customer, "I-3", DAY.minusDays(20), "30.00"));
    assertThat(SampleServer.refused(offer())).contains("different currencies: EUR, USD");
    assertThat(SampleServer.done(offer("C_Currency_ID", 102)).getSummary()).contains("1,000.00 EUR in 3");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_InstalmentPlan")).containsExactly("1");
  }

  @Test
  void aDisputedOrPlannedInvoiceStaysOutsideOrIsRefusedByName() throws Exception {
    int disputed = books.invoice(customer, "I-3", DAY.minusDays(20), "30.00");
    server.sql("UPDATE C_Invoice SET IsInDispute = 'Y' WHERE C_Invoice_ID = ?", disputed);
    ProcessInfo first = SampleServer.done(offer());
    assertThat(SampleServer.lines(first)).contains("left out");
    assertThat(server.rows("SELECT i.DocumentNo FROM COL_PlanInvoice v JOIN C_Invoice i ON i.C_Invoice_ID = v.C_Invoice_ID"))
        .containsExactly("I-1");
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_OfferPlan", "C_Invoice", disputed, terms()))).contains("in dispute: I-3");
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_OfferPlan", "C_Invoice", invoice, terms()))).contains("I-1: PLAN-");
    assertThat(SampleServer.refused(offer())).contains("No invoice is open");
  }

  @Test
  void badTermsAreRefusedWithWhatToDo() throws Exception {
    assertThat(SampleServer.refused(offer("COL_FirstDue", at(DAY.minusDays(1))))).contains("before today", "Choose a later day");
    assertThat(SampleServer.refused(offer("COL_ReplyBy", at(DAY.minusDays(1))))).contains("time to reply");
    assertThat(SampleServer.refused(offer("COL_PlanCount", 601))).contains("between 1 and 600");
    assertThat(SampleServer.refused(offer("COL_BreakAfterCount", 0))).contains("break the plan");
    assertThat(SampleServer.refused(offer("COL_PlanKind", "F", "COL_PlanAmt", new BigDecimal("1000.01")))).contains("more than the total");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_InstalmentPlan")).containsExactly("0");
    assertThat(SampleServer.done(offer("COL_PlanKind", "F", "COL_PlanAmt", new BigDecimal("400"))).getSummary()).contains("in 3 inst");
  }
}
