// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FollowUpSqlTest {
  private static final LocalDate TODAY = LocalDate.now();
  private static final int SALES = 1000001;
  private static final int COLLECTOR = 1000004;
  private static final int STAND_IN = 1000005;
  private static final String OPEN = "SELECT SalesRep_ID, Summary, Processed FROM R_Request ORDER BY R_Request_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(TODAY);

  private SampleBooks books;
  private int customer;

  @BeforeEach
  void begin() throws Exception {
    server.sql("INSERT INTO AD_User (AD_User_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name) VALUES (?, 1000000, 0, 0, 0, 'Cora'),"
        + " (?, 1000000, 0, 0, 0, 'Stan')", COLLECTOR, STAND_IN);
    books = SampleBooks.of(server);
    customer = books.customer("Miller", "miller@example.org", "en_US");
    server.sql("UPDATE C_BPartner SET COL_Collector_ID = ? WHERE C_BPartner_ID = ?", COLLECTOR, customer);
  }

  @Test
  @DisplayName("H-09 a level with an activity opens a task of its type for the collector, not for sales")
  void aLevelWithAnActivityOpensATaskForTheCollector() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_Channel = 'T' WHERE DaysAfterDue = 7");
    books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    server.dun(TODAY);
    assertThat(server.rows("SELECT r.SalesRep_ID, r.C_BPartner_ID, t.AD_Client_ID FROM R_Request r JOIN R_RequestType t ON"
        + " t.R_RequestType_ID = r.R_RequestType_ID")).containsExactly(COLLECTOR + " " + customer + " 1000000");
    assertThat(server.rows("SELECT Summary FROM R_Request").get(0)).contains("Miller").contains("100.00 EUR");
  }

  @Test
  @DisplayName("H-10 a task that is done leaves no next action behind")
  void aTaskThatIsDoneLeavesNoNextActionBehind() throws Exception {
    books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    followUp(Map.of("COL_NextAction", "Ring the manager", "COL_NextActionOn", Timestamp.valueOf(TODAY.plusDays(2).atStartOfDay())));
    String next = "SELECT CAST(COL_NextActionOn AS DATE), COL_NextAction FROM COL_Worklist_v";
    assertThat(server.rows(next)).containsExactly(TODAY.plusDays(2) + " Miller: Ring the manager");
    server.sql("UPDATE R_Request SET Processed = 'Y'");
    assertThat(server.rows(next)).containsExactly("null null");
  }

  @Test
  void tasksNeverLandWithSalesAndGoToTheStandInDuringAnAbsence() throws Exception {
    followUp(Map.of("COL_NextAction", "One", "COL_Owner_ID", SALES));
    server.sql("UPDATE AD_User SET COL_StandIn_ID = ?, COL_StandInFrom = ?, COL_StandInUntil = ? WHERE AD_User_ID = ?", STAND_IN,
        TODAY.minusDays(1), TODAY, COLLECTOR);
    followUp(Map.of("COL_NextAction", "Two"));
    server.sql("UPDATE AD_User SET COL_StandInUntil = ? WHERE AD_User_ID = ?", TODAY.minusDays(1), COLLECTOR);
    followUp(Map.of("COL_NextAction", "Three"));
    server.sql("UPDATE C_BPartner SET COL_Collector_ID = NULL");
    followUp(Map.of("COL_NextAction", "Four"));
    server.sql("UPDATE C_BPartner SET COL_Collector_ID = SalesRep_ID");
    followUp(Map.of("COL_NextAction", "Five"));
    assertThat(server.rows(OPEN)).containsExactly(COLLECTOR + " Miller: One N", STAND_IN + " Miller: Two N",
        COLLECTOR + " Miller: Three N", SampleServer.USER + " Miller: Four N", SampleServer.USER + " Miller: Five N");
  }

  @Test
  void whatSettledItselfIsClosedBeforeContactAndNothingElse() throws Exception {
    int paid = books.invoice(customer, "R1", TODAY.minusDays(20), "100.00");
    int other = books.customer("Smith", "smith@example.org", "en_US");
    books.invoice(other, "R2", TODAY.minusDays(20), "100.00");
    followUp(Map.of("COL_NextAction", "Ring"));
    SampleServer.done(server.runOn(TODAY, "COL_FollowUp", "C_BPartner", other, Map.of("COL_NextAction", "Ring")));
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.number("SELECT COUNT(*) FROM R_Request WHERE Processed = 'N'")).isEqualTo(2);

    books.pay(paid, TODAY);
    assertThat(SampleServer.done(server.run(TODAY, "COL_DailyWork")).getSummary()).startsWith("1 follow-ups settled");
    assertThat(server.rows("SELECT C_BPartner_ID, Processed, Result, DateNextAction IS NULL FROM R_Request ORDER BY R_Request_ID"))
        .containsExactly(customer + " Y Settled before contact true", other + " N null false");
    assertThat(SampleServer.done(server.run(TODAY, "COL_DailyWork")).getSummary()).startsWith("0 follow-ups settled");
  }

  @Test
  void aTaskOfANoticeIsClosedWhenItsInvoicesArePaid() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_Channel = 'T' WHERE DaysAfterDue = 7");
    int invoice = books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    books.invoice(customer, "R2", TODAY.plusDays(8), "70.00");
    server.dun(TODAY);
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.rows("SELECT Processed FROM R_Request")).containsExactly("N");
    books.pay(invoice, TODAY);
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.rows("SELECT Processed FROM R_Request")).containsExactly("Y");
  }

  @Test
  void payingHabitsAreTheMeanDaysOfThePaidInvoices() throws Exception {
    int late = books.invoice(customer, "R1", TODAY.minusDays(50), "100.00");
    int later = books.invoice(customer, "R2", TODAY.minusDays(50), "100.00");
    books.pay(late, TODAY.minusDays(40));
    books.pay(later, TODAY.minusDays(20));
    books.invoice(customer, "R3", TODAY.minusDays(5), "100.00");
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.rows("SELECT COL_DaysLate FROM C_BPartner WHERE C_BPartner_ID = ?", customer)).containsExactly("20");
  }

  @Test
  void aReminderAboutMoneyThatWasBookedLaterIsCountedWithItsRun() throws Exception {
    int lateBooked = books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    int paidAfter = books.invoice(books.customer("Smith", "smith@example.org", "en_US"), "R2", TODAY.minusDays(8), "100.00");
    int run = server.dun(TODAY);
    books.pay(paidAfter, TODAY.plusDays(1));
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.number("SELECT COL_AlreadyPaidCount FROM C_DunningRun WHERE C_DunningRun_ID = ?", run)).isZero();
    books.pay(lateBooked, TODAY);
    SampleServer.done(server.run(TODAY, "COL_DailyWork"));
    assertThat(server.number("SELECT COL_AlreadyPaidCount FROM C_DunningRun WHERE C_DunningRun_ID = ?", run)).isEqualTo(1);
  }

  @Test
  void aFollowUpShowsWhatTheCustomerOwesAtTheMomentItIsOpened() throws Exception {
    int invoice = books.invoice(customer, "R1", TODAY.minusDays(8), "100.00");
    books.invoice(customer, "R2", TODAY.plusDays(8), "70.00");
    books.creditNote(customer, "G1", TODAY, "20.00");
    books.invoice(books.customer("Smith", "smith@example.org", "en_US"), "R3", TODAY, "1000.00");
    assertThat(owedNow()).isEqualTo("150.00");
    books.allocate(invoice, TODAY, "0.25");
    assertThat(owedNow()).isEqualTo("125.00");
    books.pay(invoice, TODAY);
    assertThat(owedNow()).isEqualTo("50.00");
    server.sql("UPDATE C_Invoice SET C_Currency_ID = 318 WHERE DocumentNo = 'R2'");
    assertThat(owedNow()).as("no rate").isEqualTo("null");
  }

  /** As core reads the column for the record on the screen. */
  private String owedNow() throws Exception {
    String sql = server.rows("SELECT ColumnSQL FROM AD_Column WHERE ColumnName = 'COL_OpenNowAmt'").get(0);
    assertThat(sql).startsWith("@SQL=");
    return server.rows(sql.substring(5).replace("@C_BPartner_ID@", String.valueOf(customer)).replace("@AD_Client_ID@", "1000000"))
        .get(0).replaceAll("(\\.\\d\\d)0+$", "$1");
  }

  private void followUp(Map<String, ?> parameters) {
    SampleServer.done(server.runOn(TODAY, "COL_FollowUp", "COL_Worklist_v", customer, parameters));
  }
}
