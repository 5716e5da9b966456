// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.compiere.impexp.BankStatementMatchInfo;
import org.compiere.model.MBankStatementLine;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.event.ReferenceMatcher;
import org.example.collections.letter.PaymentReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The letter of a kept plan, and money that quotes an instalment of it. */
class PlanLetterSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private int customer;
  private int invoice;
  private int plan;

  @BeforeEach
  void offerAPlan() throws Exception {
    SampleBooks books = SampleBooks.of(server);
    customer = books.customer("Slow Ltd", "slow@example.org", "de_DE");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "1000.00");
    Map<String, Object> terms = new HashMap<>(Map.of("COL_PlanKind", "E", "COL_PlanCount", 3, "COL_FirstDue",
        Timestamp.valueOf(DAY.plusDays(10).atStartOfDay()), "COL_RhythmUnit", "M", "COL_RhythmEvery", 1, "COL_ToleranceDays", 3,
        "COL_BreakAfterCount", 1, "COL_IsAcceleration", true, "COL_Acknowledgement", "D", "COL_IsPreview", false));
    terms.putAll(Map.of("COL_IsNextBusinessDay", false, "COL_IsConsumerInterest", false));
    SampleServer.done(server.runOn(DAY, "COL_OfferPlan", "C_BPartner", customer, terms));
    plan = server.number("SELECT COL_InstalmentPlan_ID FROM COL_InstalmentPlan");
  }

  private String letter() throws Exception {
    ProcessInfo info = SampleServer.done(server.runOn(DAY, "COL_PlanLetter", "COL_InstalmentPlan", plan, Map.of()));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(info.getExportFile().toPath()))) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
  }

  private String reference(int number) {
    return PaymentReference.ofInstalment(plan, number).rf().value();
  }

  @Test
  void theLetterSaysWhatIsKeptAndIsKeptItself() throws Exception {
    assertThat(letter()).contains("Ratenzahlungsvereinbarung", "PLAN-" + plan, "Slow Ltd", "I-1", "333,33", "333,34", "1.000,00 EUR in 3 Raten",
        PaymentReference.ofInstalment(plan, 3).rf().printed(), "DE02 1005 0000 0054 5404 02", "Ist eine Rate 3 Tage nach der Fälligkeit");
    assertThat(server.rows("SELECT COL_Reference FROM COL_Instalment ORDER BY COL_InstalmentNo"))
        .containsExactly(reference(1), reference(2), reference(3));
    assertThat(server.rows("SELECT Name FROM AD_Archive")).containsExactly("PLAN-" + plan + ".pdf");
    assertThat(server.rows("SELECT Record_ID FROM AD_Attachment")).containsExactly(String.valueOf(plan));
    SampleServer.done(server.runOn(DAY, "COL_AcceptPlan", "COL_InstalmentPlan", plan, Map.of("COL_AcceptedBy", "Frau Langsam",
        "COL_AcceptedHow", "EM", "COL_AcceptedOn", Timestamp.valueOf(DAY.atStartOfDay()))));
    assertThat(letter()).contains("Angenommen am 4. Mai 2026 durch Frau Langsam (E-Mail)").doesNotContain("Ort, Datum, Unterschrift");
  }

  @Test
  void theAcknowledgementIsTheOneChosenWithTheOffer() throws Exception {
    assertThat(letter()).contains("Sie bestätigen, dass die oben genannten Rechnungen bestehen");
    server.sql("UPDATE COL_InstalmentPlan SET COL_Acknowledgement = 'C'");
    assertThat(letter()).contains("unabhängig von den einzelnen Rechnungen").doesNotContain("Sie bestätigen");
    server.sql("UPDATE COL_InstalmentPlan SET COL_Acknowledgement = 'N'");
    assertThat(letter()).doesNotContain("Anerkenntnis");
  }

  @Test
  void moneyThatQuotesAnInstalmentFindsTheInvoiceOfThePlan() throws Exception {
    server.sql("INSERT INTO C_BankStatement (C_BankStatement_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, StatementDate,"
        + " C_BankAccount_ID) VALUES (1, 1000000, 1000000, 0, 0, 'S', ?, 1000000)", DAY);
    server.sql("INSERT INTO C_BankStatementLine (C_BankStatementLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_BankStatement_ID, StatementLineDate, DateAcct, ValutaDate, StmtAmt, C_Currency_ID, EftMemo) VALUES (1, 1000000, 1000000,"
        + " 0, 0, 1, ?, ?, ?, 333.33, 102, ?)", DAY, DAY, DAY, "rate 1 " + reference(1));
    BankStatementMatchInfo info = new ReferenceMatcher().findMatch(new MBankStatementLine(Env.getCtx(), 1, null));
    assertThat(info.getC_Invoice_ID()).isEqualTo(invoice);
    assertThat(info.getC_BPartner_ID()).isEqualTo(customer);
    server.sql("UPDATE C_BankStatementLine SET EftMemo = ?", reference(4));
    assertThat(new ReferenceMatcher().findMatch(new MBankStatementLine(Env.getCtx(), 1, null))).as("there are three instalments").isNull();
  }

  @Test
  void aReceiptThatQuotesAnInstalmentIsAllocated() throws Exception {
    server.sql("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " IsReceipt, C_DocType_ID, C_BPartner_ID, C_Currency_ID, PayAmt, DocStatus, DocAction, Processed, IsAllocated, Description)"
        + " VALUES (1, 1000000, 1000000, 0, 0, 'R1', ?, ?, 'Y', 1000000, ?, 102, ?, 'CO', 'CL', 'Y', 'N', ?)", DAY, DAY, customer,
        new BigDecimal("333.33"), reference(1));
    SampleServer.done(server.run(DAY, "COL_MatchPayments", Map.of()));
    assertThat(server.rows("SELECT C_Invoice_ID, Amount, OverUnderAmt FROM C_AllocationLine"))
        .containsExactly(invoice + " 333.33 666.67");
  }
}
