// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import javax.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.compiere.model.MArchive;
import org.compiere.process.ProcessInfo;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A customer whose plan is broken gets a notice of its own, issued and sent as all others, before dunning goes on. */
class PlanNoticeSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 14);
  /** Three days of tolerance have passed. */
  private static final LocalDate NIGHT = FIRST.plusDays(4);
  private static final LocalDate LAST_DAY = NIGHT.plusDays(7);
  private static final String NOTICES = "SELECT v.Name, e.COL_NoticeStatus, e.Amt, e.COL_PayBy::date FROM C_DunningRunEntry e"
      + " JOIN C_DunningLevel v ON v.C_DunningLevel_ID = e.C_DunningLevel_ID ORDER BY e.C_DunningRunEntry_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void aCustomerWhoWasRemindedAndThenAgreedOnAPlan() throws Exception {
    server.sql("UPDATE C_DunningLevel SET Name = 'Plan' WHERE IsStatement = 'Y'");
    books = SampleBooks.of(server);
    customer = books.customer("Slow Ltd", "slow@example.org", "de_DE");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "1000.00");
    server.dun(DAY);
    server.mail().purgeEmailFromAllMailboxes();
    Map<String, Object> terms = new HashMap<>(Map.of("COL_PlanKind", "E", "COL_PlanCount", 3, "COL_FirstDue", at(FIRST),
        "COL_RhythmUnit", "M", "COL_RhythmEvery", 1, "COL_ToleranceDays", 3, "COL_BreakAfterCount", 1, "COL_IsAcceleration", true,
        "COL_IsPreview", false));
    List.of("COL_IsConsumerInterest", "COL_IsNextBusinessDay").forEach(flag -> terms.put(flag, false));
    SampleServer.done(server.runOn(DAY, "COL_OfferPlan", "C_BPartner", customer, terms));
    SampleServer.done(server.runOn(DAY, "COL_AcceptPlan", "COL_InstalmentPlan", plan(), Map.of("COL_AcceptedBy", "Ms Slow",
        "COL_AcceptedHow", "EM", "COL_AcceptedOn", at(DAY))));
    books.allocate(invoice, DAY.plusDays(1), "0.1");
  }

  private static Timestamp at(LocalDate day) {
    return Timestamp.valueOf(day.atStartOfDay());
  }

  private int plan() throws Exception {
    return server.number("SELECT MAX(COL_InstalmentPlan_ID) FROM COL_InstalmentPlan");
  }

  private ProcessInfo judge(LocalDate day) {
    return SampleServer.done(server.run(day, "COL_JudgePlans"));
  }

  private String letter() throws Exception {
    int archive = server.number("SELECT MAX(AD_Archive_ID) FROM AD_Archive");
    byte[] pdf = new MArchive(SampleServer.context(Fixture.SAMPLE, NIGHT), archive, null).getBinaryData();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  @Test
  @DisplayName("P-23 a broken plan: first its notice with the rest due at once, then the level before comes once more")
  void theNoticeGoesOutTheNightThePlanIsFoundBroken() throws Exception {
    assertThat(judge(NIGHT.minusDays(1)).getSummary()).contains("broken: 0");
    assertThat(server.rows(NOTICES)).hasSize(1);

    assertThat(judge(NIGHT).getSummary()).contains("broken: 1", "Notices issued: 1", "E-mails sent: 1");

    assertThat(server.rows(NOTICES)).element(1).isEqualTo("Plan SE 900.00 " + LAST_DAY);
    assertThat(server.rows("SELECT COL_InstalmentPlan_ID FROM C_DunningRunEntry ORDER BY C_DunningRunEntry_ID"))
        .containsExactly("null", String.valueOf(plan()));
    assertThat(letter()).contains("Ende Ihres Ratenplans", "Damit ist der Ratenplan beendet", "I-1", "Bitte zahlen Sie bis zum 25. Mai 2026 900,00 EUR", "Nach dem 25. Mai 2026",
        "Verwendungszweck RF").doesNotContain("Mahngebühr", "Verzugszinsen");
    MimeMessage[] mails = server.mail().getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getSubject()).startsWith("Ende Ihres Ratenplans");
    assertThat(server.rows("SELECT COUNT(*) FROM R_Request WHERE Summary LIKE '%900.00 EUR%'")).containsExactly("1");
  }

  @Test
  void itIsNoLevelOfTheLadder() throws Exception {
    List<String> stamp = server.rows("SELECT C_DunningLevel_ID FROM C_Invoice WHERE C_Invoice_ID = ?", invoice);
    judge(NIGHT);
    assertThat(server.rows("SELECT C_DunningLevel_ID FROM C_Invoice WHERE C_Invoice_ID = ?", invoice)).isEqualTo(stamp);
    int quiet = server.create(LAST_DAY);
    assertThat(server.rows("SELECT COL_ReasonCode FROM COL_DunningDecision WHERE C_DunningRun_ID = ?", quiet)).containsExactly("PLAN");
    int after = server.create(LAST_DAY.plusDays(1));
    assertThat(server.rows("SELECT COL_ChosenRule, C_DunningLevel_ID FROM COL_DunningDecision WHERE C_DunningRun_ID = ?", after))
        .containsExactly("LEVEL_AGAIN " + stamp.get(0));
  }

  @Test
  void askedAgainItSendsNothingMore() throws Exception {
    judge(NIGHT);
    judge(NIGHT);
    judge(NIGHT.plusDays(1));
    assertThat(server.rows(NOTICES)).hasSize(2);
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }

  @Test
  void whereTheLevelAsksForApprovalItWaitsAndNoRunReplacesIt() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'Y' WHERE IsStatement = 'Y'");
    assertThat(judge(NIGHT).getSummary()).contains("waiting: 1");
    server.sql("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'N' WHERE IsStatement = 'Y'");
    server.create(NIGHT);
    assertThat(server.rows(NOTICES)).element(1).isEqualTo("Plan DR 900.00 " + LAST_DAY);
    assertThat(server.mail().getReceivedMessages()).isEmpty();
    judge(NIGHT.plusDays(1));
    assertThat(server.rows(NOTICES)).element(1).isEqualTo("Plan SE 900.00 " + LAST_DAY.plusDays(1));
  }

  @Test
  void withoutALevelInTheSettingsAPersonIsAskedAndNoLetterWritten() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_PlanLevel_ID = NULL");
    assertThat(judge(NIGHT).getSummary()).contains("broken: 1").doesNotContain("Notices issued");
    assertThat(server.rows(NOTICES)).hasSize(1);
    assertThat(server.rows("SELECT COUNT(*) FROM R_Request WHERE Summary LIKE '%900.00 EUR%'")).containsExactly("1");
  }

  @Test
  void whatIsInDisputeSinceOrCoveredIsNotAskedFor() throws Exception {
    server.sql("UPDATE C_Invoice SET IsInDispute = 'Y' WHERE C_Invoice_ID = ?", invoice);
    judge(NIGHT);
    assertThat(server.rows(NOTICES)).hasSize(1);
    assertThat(server.rows("SELECT COL_ReasonCode FROM COL_DunningDecision ORDER BY COL_DunningDecision_ID DESC").get(0))
        .isEqualTo("IN_DISPUTE");
  }

  @Test
  void itWaitsWhileMoneyOfTheCustomerIsNotMatchedWhereThePolicySaysSo() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_ReceiptPolicy = 'L'");
    server.sql("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " C_BPartner_ID, C_DocType_ID, C_Currency_ID, PayAmt, IsReceipt, DocStatus, Processed, IsAllocated) VALUES (1000001, ?, 0, 0, 0,"
        + " 'R-1', ?, ?, ?, 1000000, 102, 1, 'Y', 'CO', 'Y', 'N')", Fixture.SAMPLE, at(NIGHT), at(NIGHT), customer);
    ProcessInfo waiting = judge(NIGHT);
    assertThat(waiting.getSummary()).contains("waiting: 1");
    assertThat(SampleServer.lines(waiting)).contains("Slow Ltd: The books are not up to date for this customer");
    assertThat(server.mail().getReceivedMessages()).isEmpty();

    server.sql("UPDATE C_Payment SET IsAllocated = 'Y' WHERE C_Payment_ID = 1000001");
    judge(NIGHT.plusDays(1));
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }
}
