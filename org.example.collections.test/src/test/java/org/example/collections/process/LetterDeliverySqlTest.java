// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.compiere.model.MArchive;
import org.compiere.model.MAttachment;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who receives a letter, how, in which language, and what is kept of it. */
class LetterDeliverySqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String LETTERS = "SELECT COL_Channel, COL_LetterStatus, COL_Recipient FROM COL_Letter ORDER BY COL_Letter_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;

  @BeforeEach
  void setUp() {
    books = SampleBooks.of(server);
  }

  private void invoiceOf(int customer, String documentNo) throws Exception {
    books.invoice(customer, documentNo, DAY.minusDays(20), "100.00");
  }

  private ReceivedMail received() throws Exception {
    assertThat(server.mail().getReceivedMessages()).hasSize(1);
    return ReceivedMail.of(server.mail().getReceivedMessages()[0]);
  }

  @Test
  @DisplayName("C-01 invoices that share a contact with mail go to that contact")
  void commonContact() throws Exception {
    int customer = books.customer("Common Ltd", "", "en_US");
    int contact = books.contact(customer, "Carla Common", "carla@example.org", false, false);
    books.contact(customer, "Somebody Else", "else@example.org", false, false);
    invoiceOf(customer, "I-1");
    invoiceOf(customer, "I-2");
    server.sql("UPDATE C_Invoice SET AD_User_ID = ?", contact);
    server.dun(DAY);
    assertThat(received().to()).contains("carla@example.org");
  }

  @Test
  @DisplayName("C-03 the dunning contact wins and is read anew when the letter is made")
  void dunningContact() throws Exception {
    int customer = books.customer("Contact Ltd", "bill@example.org", "en_US");
    invoiceOf(customer, "I-1");
    int run = server.create(DAY);
    books.contact(customer, "Dora Dunning", "dora@example.org", false, true);
    server.issueAndSend(DAY, run);
    assertThat(received().to()).contains("dora@example.org");
    assertThat(received().letter()).contains("Dora Dunning");
  }

  @Test
  @DisplayName("C-05 a level with e-mail falls back to a letter without an address for mail")
  void fallsBackToALetter() throws Exception {
    int customer = books.customer("Paper Ltd", "", "en_US");
    invoiceOf(customer, "I-1");
    int mailed = books.customer("Mailed Ltd", "mailed@example.org", "en_US");
    invoiceOf(mailed, "I-2");
    server.dun(DAY);
    assertThat(server.rows("SELECT p.Name, l.COL_Channel, l.COL_LetterStatus FROM COL_Letter l JOIN C_BPartner p"
        + " ON p.C_BPartner_ID = l.C_BPartner_ID ORDER BY p.Name")).containsExactly("Mailed Ltd E SE", "Paper Ltd L QU");
    assertThat(server.rows("SELECT COL_Recipient FROM COL_Letter WHERE COL_Channel = 'L'").get(0)).contains("Paper Ltd", "Berlin");
  }

  @Test
  void bothWaysMakeTwoLettersOfOneDocument() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_Channel = 'B'");
    invoiceOf(books.customer("Both Ltd", "both@example.org", "en_US"), "I-1");
    server.dun(DAY);
    assertThat(server.rows("SELECT COL_Channel, COL_LetterStatus FROM COL_Letter ORDER BY 1")).containsExactly("E SE", "L QU");
    assertThat(server.rows("SELECT 1 FROM AD_Archive")).hasSize(1);
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("IS");
  }

  @Test
  @DisplayName("C-07 the mail lists the invoices when the level says so")
  void invoicesInMail() throws Exception {
    invoiceOf(books.customer("Detail Ltd", "detail@example.org", "en_US"), "I-4711");
    server.dun(DAY);
    assertThat(received().html()).contains("I-4711");
  }

  @Test
  @DisplayName("C-07 the mail does not list the invoices when the level says so")
  void noInvoicesInMail() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsInvoiceDetail = 'N'");
    invoiceOf(books.customer("Detail Ltd", "detail@example.org", "en_US"), "I-4711");
    server.dun(DAY);
    assertThat(received().html()).doesNotContain("I-4711");
    assertThat(received().letter()).contains("I-4711");
  }

  @Test
  @DisplayName("C-09 printing without marking leaves the letters, with marking they are printed")
  void printing() throws Exception {
    invoiceOf(books.customer("Paper Ltd", "", "en_US"), "I-1");
    server.dun(DAY);
    ProcessInfo shown = SampleServer.done(server.run(DAY, "COL_PrintLetters", Map.of("COL_IsMarkPrinted", "N")));
    assertThat(shown.getExportFile()).exists();
    assertThat(ReceivedMail.textOf(java.nio.file.Files.readAllBytes(shown.getExportFile().toPath()))).contains("Paper Ltd", "I-1");
    assertThat(server.rows("SELECT COL_LetterStatus FROM COL_Letter")).containsExactly("QU");
    SampleServer.done(server.run(DAY, "COL_PrintLetters", Map.of("COL_IsMarkPrinted", "Y")));
    assertThat(server.rows("SELECT COL_LetterStatus FROM COL_Letter")).containsExactly("PR");
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("PR");
  }

  @Test
  @DisplayName("C-10 marking letters that are all printed is refused: already done")
  void printingTwice() throws Exception {
    invoiceOf(books.customer("Paper Ltd", "", "en_US"), "I-1");
    server.dun(DAY);
    SampleServer.done(server.run(DAY, "COL_PrintLetters", Map.of("COL_IsMarkPrinted", "Y")));
    assertThat(SampleServer.refused(server.run(DAY, "COL_PrintLetters", Map.of("COL_IsMarkPrinted", "Y"))))
        .contains("Nothing to do");
  }

  @Test
  @DisplayName("C-11 two invoices of one customer and level go in one letter")
  void oneLetter() throws Exception {
    int customer = books.customer("One Ltd", "one@example.org", "en_US");
    invoiceOf(customer, "I-1");
    invoiceOf(customer, "I-2");
    server.dun(DAY);
    assertThat(received().letter()).contains("I-1", "I-2", "200.00");
  }

  @Test
  @DisplayName("C-13 the letter is in the customer's language, not the user's")
  void german() throws Exception {
    invoiceOf(books.customer("Müller & Söhne GmbH", "mueller@example.org", "de_DE"), "I-1");
    server.dun(DAY);
    ReceivedMail mail = received();
    assertThat(mail.subject()).startsWith("Zahlungserinnerung");
    assertThat(mail.letter()).contains("Zahlungserinnerung", "100,00", "Müller & Söhne GmbH").doesNotContain("Payment reminder");
    assertThat(server.rows("SELECT COL_Language FROM C_DunningRunEntry")).containsExactly("de_DE");
  }

  @Test
  void aNoticeWithoutAnyAddressStaysAndIsNamed() throws Exception {
    int customer = books.customer("Gone Ltd", "", "en_US");
    invoiceOf(customer, "I-1");
    int run = server.create(DAY);
    server.sql("UPDATE C_BPartner_Location SET IsActive = 'N' WHERE C_BPartner_ID = ?", customer);
    ProcessInfo issue = server.runOn(DAY, "COL_IssueAndSend", "C_DunningRun", run, Map.of());
    assertThat(SampleServer.done(issue).getSummary()).contains("issued: 0, waiting: 1");
    assertThat(SampleServer.lines(issue)).contains("Gone Ltd");
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("DR");
  }

  @Test
  void theDocumentIsArchivedAttachedHashedAndRetained() throws Exception {
    invoiceOf(books.customer("Kept Ltd", "kept@example.org", "en_US"), "I-1");
    server.dun(DAY);
    byte[] sent = received().pdf();
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    MArchive archive = new MArchive(Env.getCtx(), server.number("SELECT AD_Archive_ID FROM COL_Letter"), null);
    assertThat(archive.getBinaryData()).isEqualTo(sent);
    assertThat(archive.getRecord_ID()).isEqualTo(notice);
    try (MAttachment attachment = MAttachment.get(Env.getCtx(), MTable.getTable_ID("C_DunningRunEntry"), notice)) {
      assertThat(attachment.getEntries()[0].getData()).isEqualTo(sent);
    }
    assertThat(server.rows("SELECT COL_SHA256 FROM COL_Letter"))
        .containsExactly(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sent)));
  }

  @Test
  @DisplayName("RET-1 with six years a letter of 2026-11-21 is retained to the end of 2032")
  void retention() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_RetainYears = 6");
    invoiceOf(books.customer("Kept Ltd", "kept@example.org", "en_US"), "I-1");
    server.dun(DAY);
    assertThat(server.rows("SELECT COL_RetainUntil::date FROM COL_Letter")).containsExactly("2032-12-31");
  }

  @Test
  void theMailIsLoggedWithItsIdAndContact() throws Exception {
    int customer = books.customer("Log Ltd", "log@example.org", "en_US");
    invoiceOf(customer, "I-1");
    server.dun(DAY);
    assertThat(server.rows(LETTERS)).containsExactly("E SE log@example.org");
    assertThat(server.rows("SELECT m.RecipientTo, m.AD_User_ID = l.AD_User_ID, m.MessageID = l.COL_MessageID FROM AD_UserMail m"
        + " JOIN COL_Letter l ON l.AD_UserMail_ID = m.AD_UserMail_ID")).containsExactly("log@example.org true true");
  }

  @Test
  void aLateIssueMovesThePayByDayAlong() throws Exception {
    server.sql("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'Y'");
    invoiceOf(books.customer("Later Ltd", "later@example.org", "en_US"), "I-1");
    int run = server.create(DAY);
    LocalDate proposed = LocalDate.parse(server.rows("SELECT COL_PayBy::date FROM C_DunningRunEntry").get(0));
    SampleServer.done(server.runOn(DAY.plusDays(5), "COL_ApproveNotices", "C_DunningRun", run, Map.of()));
    server.issueAndSend(DAY.plusDays(5), run);
    assertThat(server.rows("SELECT COL_PayBy::date FROM C_DunningRunEntry")).containsExactly(proposed.plusDays(5).toString());
  }
}
