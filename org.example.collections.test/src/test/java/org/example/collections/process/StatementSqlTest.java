// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import javax.mail.Multipart;
import javax.mail.internet.MimeMessage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.collections.letter.PaymentReference;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Account statements: by mail or to be printed, kept and in the contact log, without consequences. */
class StatementSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private static final int CONTROLLER_ROLE = 1000001;

  private int customer;

  @BeforeEach
  void owe() throws Exception {
    SampleBooks books = SampleBooks.of(server);
    customer = books.customer("Slow Ltd", "slow@example.org", "de_DE");
    books.invoice(customer, "I-1", DAY.minusDays(20), "1000.00");
    books.invoiceDue(customer, "I-2", DAY.plusDays(5), "200.00");
    books.invoice(books.customer("Other", "other@example.org", "de_DE"), "X-1", DAY.minusDays(20), "77.00");
  }

  private ProcessInfo send(boolean byMail) {
    Properties ctx = SampleServer.context(Fixture.SAMPLE, DAY);
    Env.setContext(ctx, Env.AD_ROLE_ID, CONTROLLER_ROLE);
    return ProcessRun.of(ctx, "COL_SendStatement").on(MTable.getTable_ID("C_BPartner"), customer)
        .with(Map.of("COL_IsByMail", byMail)).run();
  }

  private static String text(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  private String log() throws Exception {
    return String.join("|", server.rows("SELECT COL_ContactChannel, COL_Outcome, COL_Note, (SELECT COUNT(*) FROM COL_ContactInvoice i"
        + " WHERE i.COL_ContactEntry_ID = e.COL_ContactEntry_ID) FROM COL_ContactEntry e ORDER BY COL_ContactEntry_ID"));
  }

  @Test
  void goesByMailIsKeptAndStandsInTheContactLog() throws Exception {
    assertThat(SampleServer.done(send(true)).getSummary()).isEqualTo("Statement sent to slow@example.org.");
    MimeMessage[] mails = server.mail().getReceivedMessages();
    assertThat(mails).hasSize(1);
    assertThat(mails[0].getSubject()).startsWith("Kontoauszug 4. Mai 2026, ");
    assertThat(GreenMailUtil.getAddressList(mails[0].getAllRecipients())).contains("slow@example.org");
    byte[] pdf = ((Multipart) mails[0].getContent()).getBodyPart(1).getInputStream().readAllBytes();
    assertThat(text(pdf)).contains("Kontoauszug", "Rechnung I-1", "Rechnung I-2", "1.200,00", "Davon fällig 1.000,00 EUR")
        .doesNotContain("X-1", "77,00");
    assertThat(log()).isEqualTo("EM OT Account statement, balance 1,200.00 EUR 2");
    assertThat(server.rows("SELECT a.C_BPartner_ID, t.TableName FROM AD_Archive a JOIN COL_ContactEntry e ON e.Record_ID = a.AD_Archive_ID"
        + " JOIN AD_Table t ON t.AD_Table_ID = e.AD_Table_ID")).containsExactly(customer + " AD_Archive");
  }

  @Test
  void nothingFollowsFromIt() throws Exception {
    SampleServer.done(send(true));
    assertThat(server.number("SELECT COUNT(*) FROM COL_DunningBlock")).isZero();
    assertThat(server.number("SELECT COUNT(*) FROM C_DunningRunEntry")).isZero();
    server.create(DAY);
    assertThat(server.rows("SELECT p.Name FROM C_DunningRunEntry e JOIN C_BPartner p ON p.C_BPartner_ID = e.C_BPartner_ID ORDER BY 1"))
        .as("the run is as it would have been").containsExactly("Other", "Slow Ltd");
  }

  @Test
  void isShownForPrintingWhereNobodyTakesMail() throws Exception {
    server.sql("UPDATE AD_User SET EMail = NULL WHERE C_BPartner_ID = ?", customer);
    ProcessInfo printed = SampleServer.done(send(true));
    assertThat(printed.getSummary()).isEqualTo("Statement ready for printing.");
    assertThat(text(Files.readAllBytes(printed.getExportFile().toPath()))).contains("Hauptstraße 1", "Saldo 1.200,00 EUR");
    assertThat(server.mail().getReceivedMessages()).isEmpty();
    assertThat(log()).startsWith("LE OT ");
  }

  @Test
  void goesToTheContactThatAllInvoicesNameWhenNobodyIsMarked() throws Exception {
    server.sql("UPDATE AD_User SET COL_IsDunningContact = 'N', IsBillTo = 'N' WHERE C_BPartner_ID = ?", customer);
    server.sql("UPDATE C_Invoice SET AD_User_ID = (SELECT AD_User_ID FROM AD_User WHERE C_BPartner_ID = ?) WHERE DocumentNo = 'I-1'", customer);
    assertThat(SampleServer.done(send(true)).getSummary()).as("I-2 names nobody").isEqualTo("Statement ready for printing.");
    server.sql("UPDATE C_Invoice SET AD_User_ID = (SELECT AD_User_ID FROM AD_User WHERE C_BPartner_ID = ?) WHERE DocumentNo = 'I-2'", customer);
    assertThat(SampleServer.done(send(true)).getSummary()).isEqualTo("Statement sent to slow@example.org.");
  }

  @Test
  void isPrintedOnWishAlthoughThereIsAnAddress() throws Exception {
    assertThat(SampleServer.done(send(false)).getExportFile()).isNotNull();
    assertThat(server.mail().getReceivedMessages()).isEmpty();
    assertThat(log()).startsWith("LE OT ");
  }

  @Test
  void whatTheMailServerDoesNotTakeLeavesNothingBehind() throws Exception {
    server.mail().stop();
    assertThat(SampleServer.refused(send(true))).contains("was not sent to slow@example.org");
    assertThat(log()).isEmpty();
    assertThat(server.number("SELECT COUNT(*) FROM AD_Archive")).isZero();
  }

  @Test
  void withoutAnythingOpenItSaysSo() throws Exception {
    server.sql("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_BPartner_ID = ?", customer);
    server.sql("DELETE FROM C_Invoice WHERE C_BPartner_ID = ?", customer);
    assertThat(SampleServer.refused(send(true))).contains("Nothing is open");
    assertThat(SampleServer.refused(server.run(DAY, "COL_SendStatement"))).contains("customer");
  }

  @Test
  void aRoleSendsWhatItSees() throws Exception {
    server.sql("INSERT INTO AD_Org (AD_Org_ID, AD_Client_ID, CreatedBy, UpdatedBy, Value, Name) VALUES (1000077, 1000000, 0, 0, 'E',"
        + " 'Elsewhere')");
    server.sql("UPDATE C_Invoice SET AD_Org_ID = 1000077 WHERE DocumentNo = 'I-2'");
    SampleServer.done(send(true));
    assertThat(log()).isEqualTo("EM OT Account statement, balance 1,000.00 EUR 1");
  }

  @Test
  void eachOrganisationWritesItsOwn() throws Exception {
    server.sql("INSERT INTO AD_Org (AD_Org_ID, AD_Client_ID, CreatedBy, UpdatedBy, Value, Name) VALUES (1000077, 1000000, 0, 0, 'E',"
        + " 'Elsewhere')");
    server.sql("UPDATE AD_Role SET IsAccessAllOrgs = 'Y'");
    server.sql("UPDATE C_Invoice SET AD_Org_ID = 1000077 WHERE DocumentNo = 'I-2'");
    SampleServer.done(send(true));
    assertThat(log()).contains("balance 1,000.00 EUR 1", "balance 200.00 EUR 1");
    assertThat(server.mail().getReceivedMessages()).hasSize(2);
  }

  @Test
  void moneyThatQuotesTheAccountPaysTheOldestItemsOfTheCustomer() throws Exception {
    server.sql("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " C_BPartner_ID, PayAmt, C_Currency_ID, C_DocType_ID, IsReceipt, DocStatus, IsAllocated, Description) VALUES (1, 1000000,"
        + " 1000000, 0, 0, 'P-1', ?, ?, ?, 1100.00, 102, 1000000, 'Y', 'CO', 'N', ?)", DAY, DAY, customer, "Auszug " + PaymentReference.ofAccount(customer).rf().value());
    SampleServer.done(server.run(DAY, "COL_MatchPayments"));
    assertThat(server.rows("SELECT i.DocumentNo, l.Amount FROM C_AllocationLine l JOIN C_Invoice i ON i.C_Invoice_ID = l.C_Invoice_ID"
        + " ORDER BY 2")).containsExactly("I-2 200.00", "I-1 900.00");
  }
}
