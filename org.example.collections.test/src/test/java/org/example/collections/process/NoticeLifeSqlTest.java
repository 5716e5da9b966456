// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** States of a notice: draft, approved, issued, sent, cancelled; and what they do to invoices. */
class NoticeLifeSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String STATUS = "SELECT COL_NoticeStatus FROM C_DunningRunEntry ORDER BY C_DunningRunEntry_ID";
  private static final String LEVEL_OF = "SELECT v.COL_LevelNo FROM C_Invoice i"
      + " LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = i.C_DunningLevel_ID WHERE i.C_Invoice_ID = ?";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void oneInvoiceTwentyDaysLate() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
  }

  @Test
  @DisplayName("A-04 a proposal is no reminder until it is issued, and then dated that day")
  void issuing() throws Exception {
    int run = server.create(DAY);
    assertThat(server.rows(STATUS)).containsExactly("DR");
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("null");
    server.issueAndSend(DAY, run);
    assertThat(server.rows(STATUS)).containsExactly("SE");
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("2");
    assertThat(server.rows("SELECT COL_IssuedOn::date FROM C_DunningRunEntry")).containsExactly(DAY.toString());
    assertThat(server.rows("SELECT COL_RunStatus, Processed FROM C_DunningRun")).containsExactly("IS Y");
    assertThat(server.rows("SELECT Processed FROM C_DunningRunLine")).containsExactly("Y");
  }

  @Test
  void aRunDatedAheadWaitsForItsDay() throws Exception {
    int run = server.create(DAY.plusDays(1));
    ProcessInfo early = SampleServer.done(server.runOn(DAY, "COL_IssueAndSend", "C_DunningRun", run, Map.of()));
    assertThat(SampleServer.lines(early)).contains("Late Ltd: The run is dated later");
    assertThat(server.rows(STATUS)).containsExactly("DR");
    server.issueAndSend(DAY.plusDays(1), run);
    assertThat(server.rows(STATUS)).containsExactly("SE");
  }

  @Test
  @DisplayName("A-16 a level follows only on an issued one")
  void draftsDoNotClimb() throws Exception {
    server.create(DAY);
    server.create(DAY.plusDays(10));
    assertThat(server.rows("SELECT v.COL_LevelNo FROM C_DunningRunEntry e JOIN C_DunningLevel v"
        + " ON v.C_DunningLevel_ID = e.C_DunningLevel_ID WHERE e.COL_NoticeStatus = 'DR'")).containsExactly("2");
    server.dun(DAY.plusDays(10));
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("2");
    server.dun(DAY.plusDays(22));
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("3");
  }

  @Test
  void levelsWithApprovalWaitAndAreNamed() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'Y' WHERE COL_LevelNo = 2");
    int other = books.customer("Early Ltd", "early@example.org", "en_US");
    books.invoiceDue(other, "I-2", DAY.plusDays(3), "10.00");
    int run = server.create(DAY);
    String summary = server.issueAndSend(DAY, run);
    assertThat(summary).contains("issued: 1, waiting: 1");
    assertThat(server.rows("SELECT p.Name, e.COL_NoticeStatus FROM C_DunningRunEntry e JOIN C_BPartner p"
        + " ON p.C_BPartner_ID = e.C_BPartner_ID ORDER BY p.Name")).containsExactly("Early Ltd SE", "Late Ltd DR");
    SampleServer.done(server.runOn(DAY, "COL_ApproveNotices", "C_DunningRun", run, Map.of()));
    server.issueAndSend(DAY, run);
    assertThat(server.rows(STATUS)).containsOnly("SE");
    assertThat(server.mail().getReceivedMessages()).hasSize(2);
  }

  @Test
  void approvingTwiceIsRefused() throws Exception {
    int run = server.create(DAY);
    SampleServer.done(server.runOn(DAY, "COL_ApproveNotices", "C_DunningRun", run, Map.of()));
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_ApproveNotices", "C_DunningRun", run, Map.of())))
        .contains("Nothing to do");
    assertThat(server.rows(STATUS)).containsExactly("AP");
  }

  @Test
  void aHeldNoticeStaysUntilItIsReleased() throws Exception {
    int run = server.create(DAY);
    server.sql("UPDATE C_DunningRunEntry SET COL_IsHeld = 'Y'");
    server.issueAndSend(DAY, run);
    assertThat(server.rows(STATUS)).containsExactly("DR");
    server.sql("UPDATE C_DunningRunEntry SET COL_IsHeld = 'N'");
    server.issueAndSend(DAY, run);
    assertThat(server.rows(STATUS)).containsExactly("SE");
  }

  @Test
  @DisplayName("A-29 grace granted on a proposal keeps it unissued while others are issued")
  void graceAfterTheProposal() throws Exception {
    int other = books.customer("Other Ltd", "other@example.org", "en_US");
    books.invoice(other, "I-2", DAY.minusDays(20), "10.00");
    int run = server.create(DAY);
    server.sql("UPDATE C_Invoice SET DunningGrace = ? WHERE C_Invoice_ID = ?", DAY, invoice);
    server.issueAndSend(DAY, run);
    assertThat(server.rows("SELECT p.Name, e.COL_NoticeStatus FROM C_DunningRunEntry e JOIN C_BPartner p"
        + " ON p.C_BPartner_ID = e.C_BPartner_ID ORDER BY p.Name")).containsExactly("Late Ltd DR", "Other Ltd SE");
  }

  @Test
  void whatWasPaidBlockedOrDisputedSinceTheProposalIsNotSent() throws Exception {
    int run = server.create(DAY);
    server.sql("UPDATE C_Invoice SET IsInDispute = 'Y' WHERE C_Invoice_ID = ?", invoice);
    server.issueAndSend(DAY, run);
    server.sql("UPDATE C_Invoice SET IsInDispute = 'N' WHERE C_Invoice_ID = ?", invoice);
    server.sql("INSERT INTO COL_DunningBlock (COL_DunningBlock_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,"
        + " COL_BlockReason, ValidFrom) VALUES (1, 1000000, 0, 0, 0, ?, 'CL', ?)", customer, DAY);
    server.issueAndSend(DAY, run);
    server.sql("DELETE FROM COL_DunningBlock");
    books.pay(invoice, DAY);
    server.issueAndSend(DAY, run);
    assertThat(server.rows(STATUS)).containsExactly("DR");
    assertThat(server.mail().getReceivedMessages()).isEmpty();
  }

  @Test
  void cancellingAnIssuedNoticeStepsLevelAndDateBackAndKeepsTheDocument() throws Exception {
    server.dun(DAY);
    int second = server.dun(DAY.plusDays(12));
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("3");
    SampleServer.done(server.runOn(DAY.plusDays(12), "COL_CancelNotice", "C_DunningRun", second,
        Map.of("COL_CancelReason", "wrong letter")));
    assertThat(server.rows(STATUS)).containsExactly("SE", "CA");
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("2");
    assertThat(server.rows("SELECT COL_CancelReason FROM C_DunningRunEntry WHERE COL_NoticeStatus = 'CA'"))
        .containsExactly("wrong letter");
    assertThat(server.rows("SELECT 1 FROM AD_Archive")).hasSize(2);
    server.dun(DAY.plusDays(13));
    assertThat(server.rows(LEVEL_OF, invoice)).containsExactly("3");
  }

  @Test
  void cancellingTheOnlyNoticeClearsTheInvoice() throws Exception {
    server.dun(DAY);
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRunEntry", notice, Map.of("COL_CancelReason", "paid")));
    assertThat(server.rows("SELECT C_DunningLevel_ID, InvoiceCollectionType FROM C_Invoice")).containsExactly("null null");
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_CancelNotice", "C_DunningRunEntry", notice,
        Map.of("COL_CancelReason", "again")))).contains("Nothing to do");
  }

  @Test
  void cancellingNeedsAReason() throws Exception {
    int run = server.create(DAY);
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_CancelNotice", "C_DunningRun", run, Map.of("COL_CancelReason", " "))))
        .isNotBlank();
    assertThat(server.rows(STATUS)).containsExactly("DR");
  }

  @Test
  @DisplayName("H-09 a level for a task only opens one for whoever collects, not for sales")
  void taskOnly() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_Channel = 'T'");
    server.dun(DAY);
    assertThat(server.rows("SELECT SalesRep_ID, C_BPartner_ID FROM R_Request")).containsExactly(SampleServer.USER + " " + customer);
    assertThat(server.rows("SELECT Summary FROM R_Request").get(0)).contains("Payment reminder", "Late Ltd", "100.00 EUR");
    assertThat(server.rows(STATUS)).containsExactly("IS");
    assertThat(server.rows("SELECT 1 FROM COL_Letter")).isEmpty();
    assertThat(server.mail().getReceivedMessages()).isEmpty();
  }

  @Test
  void runningTheCycleAgainOnTheSameDayChangesNothing() throws Exception {
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    String before = everything();
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(everything()).isEqualTo(before);
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }

  @Test
  void theCycleIssuesWhatWasApprovedButNotAClerksDraft() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'Y' WHERE COL_LevelNo = 2");
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.rows(STATUS)).containsExactly("DR");
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    SampleServer.done(server.runOn(DAY, "COL_ApproveNotices", "C_DunningRunEntry", notice, Map.of()));
    int other = books.customer("Clerk's Ltd", "clerk@example.org", "en_US");
    books.invoiceDue(other, "I-2", DAY.plusDays(3), "10.00");
    SampleServer.done(server.run(DAY, "COL_CreateDunningRun", Map.of("C_BPartner_ID", java.math.BigDecimal.valueOf(other))));
    SampleServer.done(server.run(DAY.plusDays(1), "COL_DunningCycle"));
    assertThat(server.rows("SELECT p.Name, e.COL_NoticeStatus FROM C_DunningRunEntry e JOIN C_BPartner p"
        + " ON p.C_BPartner_ID = e.C_BPartner_ID WHERE e.COL_NoticeStatus <> 'CA' ORDER BY p.Name, e.C_DunningRunEntry_ID"))
        .startsWith("Clerk's Ltd DR").endsWith("Late Ltd SE");
  }

  @Test
  void missedDaysAreCaughtUpByOneRun() throws Exception {
    SampleServer.done(server.run(DAY.minusDays(14), "COL_DunningCycle"));
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.rows("SELECT DunningDate::date FROM C_DunningRun ORDER BY 1"))
        .containsExactly(DAY.minusDays(14).toString(), DAY.toString());
    assertThat(server.rows("SELECT COL_LastRunDate::date FROM COL_Setting")).containsExactly(DAY.toString());
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }

  private String everything() throws Exception {
    return server.rows("SELECT COUNT(*) FROM C_DunningRun") + " " + server.rows(STATUS) + server.rows("SELECT COUNT(*) FROM"
        + " COL_DunningDecision") + server.rows("SELECT COL_Letter_ID, COL_LetterStatus, COL_Attempts FROM COL_Letter");
  }
}
