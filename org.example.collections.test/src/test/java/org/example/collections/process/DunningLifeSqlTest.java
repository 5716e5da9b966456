// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.compiere.process.ProcessInfo;
import org.compiere.util.DB;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From set-up to sent letter, by the processes as the scheduler starts them. */
class DunningLifeSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  @Test
  void setUpCreatesALadderInTwoLanguagesAndNothingTheSecondTime() throws Exception {
    ProcessInfo first = server.run(DAY, "COL_SetUpCollections");
    assertThat(first.isError()).as(first.getSummary()).isFalse();
    assertThat(server.rows("SELECT v.Name, t.PrintName FROM C_DunningLevel v JOIN C_DunningLevel_Trl t"
        + " ON t.C_DunningLevel_ID = v.C_DunningLevel_ID AND t.AD_Language = 'de_DE' ORDER BY v.COL_LevelNo"))
        .hasSize(6).contains("Notice of broken plan Ende Ihres Ratenplans").element(1).isEqualTo("Payment reminder Zahlungserinnerung");
    assertThat(server.rows("SELECT v.Name FROM COL_Setting s JOIN C_DunningLevel v ON v.C_DunningLevel_ID = s.COL_PlanLevel_ID"
        + " WHERE v.IsStatement = 'Y'")).containsExactly("Notice of broken plan");
    assertThat(server.rows("SELECT p.Value, s.IsActive, c.Frequency FROM AD_Scheduler s JOIN AD_Process p ON p.AD_Process_ID ="
        + " s.AD_Process_ID JOIN AD_Schedule c ON c.AD_Schedule_ID = s.AD_Schedule_ID ORDER BY p.Value")).containsExactly(
        "COL_DailyWork N 1", "COL_DunningCycle N 1", "COL_JudgePlans N 1", "COL_JudgePromises N 1", "COL_PurgeContacts N 1",
        "COL_RecheckHolds N 1", "COL_SalesSummary N 7");
    ProcessInfo second = server.run(DAY, "COL_SetUpCollections");
    assertThat(second.getSummary()).contains("nothing was missing");
    assertThat(server.rows("SELECT 1 FROM C_DunningLevel")).hasSize(6);
  }

  @Test
  void setUpWritesInTheLanguageOfTheTenantWhereTheServerKeepsNoTranslations() throws Exception {
    server.sql("UPDATE AD_Language SET IsSystemLanguage = 'N' WHERE AD_Language = 'de_DE'");
    server.run(DAY, "COL_SetUpCollections");
    assertThat(server.rows("SELECT PrintName FROM C_DunningLevel ORDER BY COL_LevelNo")).element(1).isEqualTo("Zahlungserinnerung");
  }

  @Test
  void setUpTranslatesWhatALanguageThatCameLaterHasOnlyCopied() throws Exception {
    server.run(DAY, "COL_SetUpCollections");
    String german = " WHERE AD_Language = 'de_DE' AND C_DunningLevel_ID";
    String copy = "UPDATE C_DunningLevel_Trl SET IsTranslated = 'N', PrintName = 'Payment reminder', Note = 'Note'" + german
        + " = (SELECT C_DunningLevel_ID FROM C_DunningLevel WHERE PrintName = 'Payment reminder')";
    String ours = "UPDATE C_DunningLevel_Trl SET IsTranslated = 'N', PrintName = 'Unser Text'" + german
        + " = (SELECT C_DunningLevel_ID FROM C_DunningLevel WHERE PrintName = 'First reminder')";
    DB.executeUpdateEx(copy, null);
    DB.executeUpdateEx(ours, null);
    assertThat(server.run(DAY, "COL_SetUpCollections").getSummary()).contains("translated: 1");
    assertThat(server.rows("SELECT t.PrintName FROM C_DunningLevel v JOIN C_DunningLevel_Trl t"
        + " ON t.C_DunningLevel_ID = v.C_DunningLevel_ID AND t.AD_Language = 'de_DE' ORDER BY v.COL_LevelNo"))
        .element(1).isEqualTo("Zahlungserinnerung");
    assertThat(server.rows("SELECT PrintName FROM C_DunningLevel_Trl WHERE AD_Language = 'de_DE'")).contains("Unser Text");
    assertThat(server.run(DAY, "COL_SetUpCollections").getSummary()).contains("nothing was missing");
  }

  @Test
  void setUpMakesItsUserTheCollectorOnceAndNobodyOfAnotherTenant() throws Exception {
    String collector = "SELECT COL_Collector_ID FROM COL_Setting WHERE AD_Client_ID = 1000000";
    String tenantOfUser = "UPDATE AD_User SET AD_Client_ID = ? WHERE AD_User_ID = ?";
    server.sql(tenantOfUser, 0, SampleServer.USER);
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).doesNotContain("worklist");
    server.sql(tenantOfUser, Fixture.SAMPLE, SampleServer.USER);
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).contains("on your worklist from now on");
    assertThat(server.rows(collector)).containsExactly(String.valueOf(SampleServer.USER));
    server.sql("UPDATE COL_Setting SET COL_Collector_ID = 100");
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).doesNotContain("worklist");
    assertThat(server.rows(collector)).containsExactly("100");
  }

  @Test
  void setUpTellsOfAnotherProcedureThatStaysTheDefault() throws Exception {
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).doesNotContain("still the default");
    server.sql("UPDATE C_Dunning SET IsDefault = 'N'");
    server.sql("INSERT INTO C_Dunning (C_Dunning_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, IsDefault)"
        + " VALUES (77, ?, 0, 0, 0, 'House rules', 'Y')", Fixture.SAMPLE);
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).contains("House rules is still the default");
    server.sql("UPDATE C_Dunning SET IsActive = 'N' WHERE Name = 'House rules'");
    assertThat(SampleServer.lines(server.run(DAY, "COL_SetUpCollections"))).doesNotContain("still the default");
  }

  @Test
  void theCycleCreatesIssuesAndSends() throws Exception {
    server.run(DAY, "COL_SetUpCollections");
    SampleBooks books = SampleBooks.of(server);
    int late = books.customer("Late Ltd", "late@example.org", "en_US");
    books.invoice(late, "I-1", DAY.minusDays(20), "100.00");
    int fresh = books.customer("Fresh GmbH", "fresh@example.org", "de_DE");
    books.invoice(fresh, "I-2", DAY.minusDays(3), "50.00");
    ProcessInfo cycle = server.run(DAY, "COL_DunningCycle");
    assertThat(cycle.isError()).as(cycle.getSummary()).isFalse();
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).as(cycle.getSummary()).containsExactly("SE");
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }
}
