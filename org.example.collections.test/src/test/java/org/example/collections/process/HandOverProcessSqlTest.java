// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
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

/** A notice goes to the agency with four eyes. */
class HandOverProcessSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int ASKING = 1000000;
  private static final int APPROVING = 1000001;

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private int notice;

  @BeforeEach
  void setUp() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsHandOver = 'Y', COL_IsApprovalRequired = 'N'");
    SampleBooks books = SampleBooks.of(server);
    books.invoice(books.customer("Late Ltd", "late@example.org", "en_US"), "I-1", DAY.minusDays(40), "100.00");
    server.dun(DAY);
    notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
  }

  private ProcessInfo press(int user) {
    Properties ctx = SampleServer.context(Fixture.SAMPLE, DAY.plusDays(1));
    Env.setContext(ctx, "#AD_User_ID", user);
    return ProcessRun.of(ctx, "COL_HandOver").on(MTable.getTable_ID("C_DunningRunEntry"), notice).run();
  }

  private String collectionType() throws Exception {
    return server.rows("SELECT InvoiceCollectionType FROM C_Invoice").get(0);
  }

  @Test
  void whoAskedCannotApproveAndASecondUserCan() throws Exception {
    assertThat(SampleServer.done(press(ASKING)).getSummary()).contains("another user has to approve");
    assertThat(SampleServer.refused(press(ASKING))).contains("asked for this hand-over yourself");
    assertThat(collectionType()).isEqualTo("D");
    assertThat(server.rows("SELECT COL_HandOverApprovedBy_ID FROM C_DunningRunEntry")).containsExactly("null");
    assertThat(server.rows("SELECT 1 FROM AD_Archive")).hasSize(1);
    assertThat(SampleServer.done(press(APPROVING)).getSummary()).contains("Handed over");
    assertThat(collectionType()).isEqualTo("C");
    assertThat(server.rows("SELECT Name FROM AD_Archive ORDER BY AD_Archive_ID")).hasSize(3)
        .contains("handover-" + notice + ".pdf", "handover-" + notice + ".csv");
    assertThat(server.rows("SELECT COL_HandOverBy_ID, CAST(COL_HandOverAsked AS DATE), COL_HandOverApprovedBy_ID,"
        + " CAST(COL_HandOverOn AS DATE) FROM C_DunningRunEntry"))
        .containsExactly(ASKING + " " + DAY.plusDays(1) + " " + APPROVING + " " + DAY.plusDays(1));
    assertThat(SampleServer.refused(press(ASKING))).contains("handed over before");
    server.create(DAY.plusDays(30));
    assertThat(server.rows("SELECT COL_ReasonCode FROM COL_DunningDecision ORDER BY COL_DunningDecision_ID DESC").get(0))
        .isEqualTo("HANDED_OVER");
  }

  @Test
  void onlyAnIssuedNoticeWhoseLevelProposesItIsHandedOver() throws Exception {
    server.sql("UPDATE C_DunningRunEntry SET COL_IsHandOver = 'N'");
    assertThat(SampleServer.refused(press(ASKING))).contains("does not propose");
    server.sql("UPDATE C_DunningRunEntry SET COL_IsHandOver = 'Y', COL_NoticeStatus = 'CA'");
    assertThat(SampleServer.refused(press(ASKING))).contains("only an issued notice");
    assertThat(server.rows("SELECT COL_HandOverAsked FROM C_DunningRunEntry")).containsExactly("null");
  }

  @Test
  void theFormToApplyForCreditIsMadeForACustomer() throws Exception {
    ProcessInfo info = SampleServer.done(server.run(DAY, "COL_CreditApplication",
        Map.of("C_BPartner_ID", server.number("SELECT MAX(C_BPartner_ID) FROM C_BPartner WHERE Name = 'Late Ltd'"))));
    assertThat(Files.size(info.getExportFile().toPath())).isGreaterThan(10_000);
    assertThat(SampleServer.refused(server.run(DAY, "COL_CreditApplication", Map.of()))).isNotEmpty();
  }
}
