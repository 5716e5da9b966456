// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two tenants with the same data, and two steps of one tenant at once. */
class TenantsSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  @BeforeEach
  void sameDataTwice() throws Exception {
    SampleServer.done(inSecond("COL_SetUpCollections"));
    for (int client : new int[] {Fixture.SAMPLE, Fixture.SECOND}) {
      SampleBooks books = new SampleBooks(server, client);
      int customer = books.customer("Twin Ltd", "twin" + client + "@example.org", "en_US");
      books.invoiceDue(customer, "I-1", DAY.minusDays(20), "100.00");
    }
  }

  private ProcessInfo inSecond(String process) {
    return ProcessRun.of(SampleServer.context(Fixture.SECOND, DAY), process).run();
  }

  @Test
  void theSecondTenantSeesAndReceivesNothingOfTheFirst() throws Exception {
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
    assertThat(ReceivedMail.of(server.mail().getReceivedMessages()[0]).to()).contains("twin1000000");
    for (String table : new String[] {"C_DunningRun", "C_DunningRunEntry", "C_DunningRunLine", "COL_DunningDecision", "COL_Letter",
        "AD_Archive", "AD_UserMail"}) {
      assertThat(server.rows("SELECT DISTINCT AD_Client_ID FROM " + table)).as(table).containsExactly("1000000");
    }
    SampleServer.done(inSecond("COL_DunningCycle"));
    assertThat(server.rows("SELECT AD_Client_ID, COUNT(*) FROM COL_Letter GROUP BY AD_Client_ID ORDER BY 1"))
        .containsExactly("1000000 1", "1000001 1");
    assertThat(server.mail().getReceivedMessages()).hasSize(2);
  }

  @Test
  void aTenantCannotReachTheOthersRunByItsKey() throws Exception {
    int run = server.create(DAY);
    for (String process : new String[] {"COL_ApproveNotices", "COL_CreateDunningRun"}) {
      SampleServer.refused(ProcessRun.of(SampleServer.context(Fixture.SECOND, DAY), process)
          .on(org.compiere.model.MTable.getTable_ID("C_DunningRun"), run).run());
    }
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("DR");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"COL_CreateDunningRun", "COL_IssueAndSend", "COL_DunningCycle", "COL_CancelNotice"})
  void twoStepsOfATenantAtOnceAreRefusedAtOnce(String process) throws Exception {
    int run = server.create(DAY);
    try (Connection other = Fixture.open(server.database())) {
      other.createStatement().execute("SELECT 1 FROM COL_Setting WHERE AD_Client_ID = 1000000 FOR UPDATE");
      long start = System.nanoTime();
      ProcessInfo refused = server.runOn(DAY, process, "C_DunningRun", run, Map.of("COL_CancelReason", "x"));
      assertThat(SampleServer.refused(refused)).contains("in progress");
      assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(5);
      SampleServer.done(inSecond("COL_DunningCycle"));
      other.rollback();
    }
    SampleServer.done(server.runOn(DAY, process, "C_DunningRun", run, Map.of("COL_CancelReason", "x")));
  }
}
