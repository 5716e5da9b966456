// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.compiere.process.ProcessInfo;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A server killed in the middle (SIGKILL), or cut off from its database; then the same step again. A lock held by the test stops
 * the step at the place where it is to die. No item is lost, none doubled, no mail sent twice.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class KilledSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int FEW = 8;
  /** More than one page of letters. */
  private static final int MORE_THAN_A_PAGE = 101;
  private static final int WITH_MAIL = 5;

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private void lateCustomers(int count) throws Exception {
    SampleBooks books = SampleBooks.of(server);
    for (int i = 1; i <= count; i++) {
      int customer = books.customer(String.format("Customer %03d", i), i <= WITH_MAIL ? "c" + i + "@example.org" : "", "en_US");
      books.invoice(customer, "I-" + i, DAY.minusDays(20), "100.00");
    }
  }

  private void dieWaitingFor(String lock, String process) throws Exception {
    try (Connection holder = Fixture.open(server.database())) {
      holder.createStatement().execute(lock);
      Process child = ChildProcess.start(server.database(), DAY, process);
      while (server.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").isEmpty()) {
        assertThat(child.isAlive()).isTrue();
        Thread.sleep(50);
      }
      kill(child);
      holder.rollback();
    }
    awaitItsEndInTheDatabase();
  }

  private static void kill(Process child) throws InterruptedException {
    child.destroyForcibly().waitFor();
  }

  private void awaitItsEndInTheDatabase() throws Exception {
    while (!server.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'"
        + " AND pid <> pg_backend_pid()").isEmpty()) {
      Thread.sleep(50);
    }
  }

  private void expectEverythingOnce(int customers) throws Exception {
    assertThat(server.number("SELECT COUNT(*) FROM COL_DunningDecision")).isEqualTo(customers);
    assertThat(server.number("SELECT COUNT(DISTINCT C_Invoice_ID) FROM COL_DunningDecision WHERE COL_IsChosen = 'Y'"))
        .isEqualTo(customers);
    assertThat(server.number("SELECT COUNT(*) FROM C_DunningRun")).isEqualTo(1);
    assertThat(server.number("SELECT COUNT(*) FROM C_DunningRunEntry")).isEqualTo(customers);
    assertThat(server.number("SELECT COUNT(*) FROM COL_Letter")).isEqualTo(customers);
    assertThat(server.number("SELECT COUNT(*) FROM AD_Archive")).isEqualTo(customers);
    assertThat(server.number("SELECT COUNT(*) FROM C_Invoice WHERE C_DunningLevel_ID IS NOT NULL")).isEqualTo(customers);
  }

  @Test
  void killedWhileDeciding() throws Exception {
    lateCustomers(FEW);
    dieWaitingFor("LOCK TABLE COL_DunningDecision IN EXCLUSIVE MODE", "COL_DunningCycle");
    assertThat(server.rows("SELECT 1 FROM C_DunningRun")).isEmpty();
    assertThat(server.rows("SELECT 1 FROM C_DunningRunEntry")).isEmpty();
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    expectEverythingOnce(FEW);
    assertThat(server.mail().getReceivedMessages()).hasSize(WITH_MAIL);
  }

  @Test
  void killedWhileIssuingTheSecondPage() throws Exception {
    lateCustomers(MORE_THAN_A_PAGE);
    dieWaitingFor("SELECT 1 FROM C_Invoice WHERE DocumentNo = 'I-" + MORE_THAN_A_PAGE + "' FOR NO KEY UPDATE", "COL_DunningCycle");
    assertThat(server.rows("SELECT 1 FROM C_DunningRunEntry")).isEmpty();
    assertThat(server.rows("SELECT 1 FROM AD_Archive")).isEmpty();
    assertThat(server.rows("SELECT COL_LastRunDate FROM COL_Setting")).containsExactly("null");
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    expectEverythingOnce(MORE_THAN_A_PAGE);
    assertThat(server.mail().getReceivedMessages()).hasSize(WITH_MAIL);
  }

  @Test
  void killedWhileSending() throws Exception {
    lateCustomers(FEW);
    try (HoldingSmtp smtp = new HoldingSmtp(3)) {
      server.sql("UPDATE AD_Client SET SMTPPort = ?", smtp.port());
      Process child = ChildProcess.start(server.database(), DAY, "COL_DunningCycle");
      smtp.awaitHeld();
      kill(child);
      awaitItsEndInTheDatabase();
      String unknown = smtp.taken().get(2);
      assertThat(server.rows("SELECT COL_Recipient FROM COL_Letter WHERE COL_LetterStatus = 'SG'")).containsExactly(unknown);
      ProcessInfo again = SampleServer.done(server.run(DAY, "COL_DunningCycle"));
      assertThat(again.getSummary()).contains("sent: 2").contains("to be checked: 1");
      assertThat(smtp.taken()).hasSize(WITH_MAIL).doesNotHaveDuplicates();
      expectEverythingOnce(FEW);
      assertThat(server.rows("SELECT COL_LetterStatus, COUNT(*) FROM COL_Letter GROUP BY COL_LetterStatus ORDER BY 1"))
          .isEqualTo(List.of("FA 1", "QU 3", "SE 4"));
      assertThat(server.rows("SELECT COL_Recipient FROM COL_Letter WHERE COL_LetterStatus = 'FA'")).containsExactly(unknown);
      assertThat(server.number("SELECT COUNT(*) FROM AD_UserMail")).isEqualTo(4);
      SampleServer.done(server.run(DAY, "COL_DunningCycle"));
      assertThat(smtp.taken()).hasSize(WITH_MAIL);
    }
  }

  @Test
  void aSecondSenderLeavesALivingOnesLetterAlone() throws Exception {
    lateCustomers(FEW);
    try (HoldingSmtp smtp = new HoldingSmtp(1)) {
      server.sql("UPDATE AD_Client SET SMTPPort = ?", smtp.port());
      Process child = ChildProcess.start(server.database(), DAY, "COL_DunningCycle");
      smtp.awaitHeld();
      server.sql("UPDATE AD_Client SET SMTPPort = ?", server.mail().getSmtp().getPort());
      SampleServer.done(server.run(DAY, "COL_IssueAndSend"));
      assertThat(server.rows("SELECT COL_Recipient FROM COL_Letter WHERE COL_LetterStatus = 'SG'")).hasSize(1);
      assertThat(server.mail().getReceivedMessages()).hasSize(4);
      kill(child);
    }
  }

  @Test
  void theDatabaseConnectionIsLostWhileIssuing() throws Exception {
    lateCustomers(FEW);
    try (Connection holder = Fixture.open(server.database())) {
      holder.createStatement().execute("SELECT 1 FROM C_Invoice WHERE DocumentNo = 'I-" + FEW + "' FOR NO KEY UPDATE");
      Thread cutter = new Thread(this::cutTheWaitingConnection);
      cutter.start();
      SampleServer.refused(server.run(DAY, "COL_DunningCycle"));
      cutter.join();
    }
    assertThat(server.rows("SELECT 1 FROM C_DunningRunEntry")).isEmpty();
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    expectEverythingOnce(FEW);
  }

  private void cutTheWaitingConnection() {
    try {
      while (server.rows("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
          + " AND wait_event_type = 'Lock'").isEmpty()) {
        Thread.sleep(50);
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
