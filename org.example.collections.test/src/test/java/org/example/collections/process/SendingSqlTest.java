// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The mail server refuses, hangs or is away. */
class SendingSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String LETTERS = "SELECT COL_Recipient, COL_LetterStatus, COL_Attempts FROM COL_Letter ORDER BY COL_Recipient";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() {
    books = SampleBooks.of(server);
  }

  private void lateCustomer(String name, String email) throws Exception {
    books.invoice(books.customer(name, email, "en_US"), "I-" + name, DAY.minusDays(20), "100.00");
  }

  private ProcessInfo send() {
    return SampleServer.done(server.run(DAY, "COL_IssueAndSend"));
  }

  @Test
  void oneBadAddressDoesNotStopTheOthers() throws Exception {
    lateCustomer("A", "a@example.org");
    lateCustomer("B", "not an address");
    lateCustomer("C", "c@example.org");
    server.create(DAY);
    ProcessInfo info = send();
    assertThat(server.rows(LETTERS)).containsExactly("a@example.org SE 1", "c@example.org SE 1", "not an address QU 1");
    assertThat(info.getSummary()).contains("sent: 2, with trouble: 1");
    assertThat(SampleServer.lines(info)).contains("not an address");
    assertThat(server.mail().getReceivedMessages()).hasSize(2);
  }

  @Test
  @DisplayName("A-53 when the attempts are used up there is no further attempt")
  void attemptsAreLimited() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_MaxMailAttempts = 2");
    lateCustomer("B", "not an address");
    server.create(DAY);
    send();
    assertThat(server.rows(LETTERS)).containsExactly("not an address QU 1");
    send();
    assertThat(server.rows(LETTERS)).containsExactly("not an address FA 2");
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("FA");
    send();
    assertThat(server.rows(LETTERS)).containsExactly("not an address FA 2");
  }

  @Test
  void withoutAMailServerTheRestStaysQueuedUntouched() throws Exception {
    server.sql("UPDATE AD_Client SET SMTPPort = 1");
    for (String name : new String[] {"A", "B", "C", "D", "E"}) {
      lateCustomer(name, name.toLowerCase() + "@example.org");
    }
    server.create(DAY);
    ProcessInfo info = send();
    assertThat(server.rows("SELECT COL_LetterStatus, COL_Attempts FROM COL_Letter ORDER BY COL_Letter_ID"))
        .containsExactly("QU 1", "QU 1", "QU 1", "QU 0", "QU 0");
    assertThat(info.getSummary()).contains("not tried: 2");
    server.sql("UPDATE AD_Client SET SMTPPort = ?", server.mail().getSmtp().getPort());
    send();
    assertThat(server.rows("SELECT DISTINCT COL_LetterStatus FROM COL_Letter")).containsExactly("SE");
    assertThat(server.mail().getReceivedMessages()).hasSize(5);
  }

  @Test
  void aHangingServerHasATimeLimit() throws Exception {
    server.sql("INSERT INTO AD_SysConfig (AD_SysConfig_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, Value)"
        + " VALUES (9000000, 0, 0, 0, 0, 'MAIL_SMTP_TIMEOUT', '500')");
    lateCustomer("A", "a@example.org");
    server.create(DAY);
    try (ServerSocket silent = new ServerSocket(0)) {
      server.sql("UPDATE AD_Client SET SMTPPort = ?", silent.getLocalPort());
      long start = System.nanoTime();
      send();
      assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(15);
    }
    assertThat(server.rows("SELECT COL_LetterStatus FROM COL_Letter")).isNotEqualTo(java.util.List.of("SE"));
    assertThat(server.rows("SELECT COL_LastError FROM COL_Letter").get(0)).isNotEqualTo("null");
  }

  @Test
  void aLetterFoundInTheMiddleOfSendingIsShownAndOnlySentAgainByHand() throws Exception {
    lateCustomer("A", "a@example.org");
    server.create(DAY);
    server.sql("UPDATE AD_Client SET SMTPPort = 1");
    send();
    server.sql("UPDATE AD_Client SET SMTPPort = ?", server.mail().getSmtp().getPort());
    server.sql("UPDATE COL_Letter SET COL_LetterStatus = 'SG'");
    assertThat(send().getSummary()).contains("sent: 0").contains("to be checked: 1");
    assertThat(server.rows("SELECT COL_LetterStatus FROM COL_Letter")).containsExactly("FA");
    assertThat(server.rows("SELECT COL_LastError FROM COL_Letter").get(0)).startsWith("Unknown whether this e-mail was sent");
    assertThat(server.mail().getReceivedMessages()).isEmpty();
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    SampleServer.done(server.runOn(DAY, "COL_ResendLetter", "C_DunningRunEntry", notice, Map.of()));
    assertThat(server.rows(LETTERS)).containsExactly("a@example.org SE 1");
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
  }

  @Test
  void aCancelledLetterIsNotSent() throws Exception {
    lateCustomer("A", "a@example.org");
    int run = server.create(DAY);
    server.sql("UPDATE AD_Client SET SMTPPort = 1");
    send();
    SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRun", run, Map.of("COL_CancelReason", "paid")));
    server.sql("UPDATE AD_Client SET SMTPPort = ?", server.mail().getSmtp().getPort());
    send();
    assertThat(server.rows("SELECT COL_LetterStatus FROM COL_Letter")).containsExactly("CA");
    assertThat(server.mail().getReceivedMessages()).isEmpty();
    int letter = server.number("SELECT COL_Letter_ID FROM COL_Letter");
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_ResendLetter", "COL_Letter", letter, Map.of()))).contains("Nothing to do");
  }

  @Test
  void aTextThatCannotBeFilledFailsItsLetterOnly() throws Exception {
    lateCustomer("A", "a@example.org");
    books.invoiceDue(books.customer("B", "b@example.org", "en_US"), "I-B", DAY.plusDays(3), "10.00");
    server.create(DAY);
    server.sql("UPDATE AD_Client SET SMTPPort = 1");
    send();
    server.sql("UPDATE AD_Client SET SMTPPort = ?", server.mail().getSmtp().getPort());
    server.sql("UPDATE R_MailText SET MailText = 'Hello @Nonsense@' WHERE R_MailText_ID ="
        + " (SELECT COL_MailText_ID FROM C_DunningLevel WHERE COL_LevelNo = 2)");
    send();
    assertThat(server.rows("SELECT COL_Recipient, COL_LetterStatus FROM COL_Letter ORDER BY COL_Recipient"))
        .containsExactly("a@example.org FA", "b@example.org SE");
    assertThat(server.rows("SELECT COL_LastError FROM COL_Letter WHERE COL_LetterStatus = 'FA'").get(0)).contains("@Nonsense@");
  }
}
