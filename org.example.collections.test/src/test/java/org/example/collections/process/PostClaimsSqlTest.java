// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interest, lump sum and fee of a notice as an invoice of their own; and how a receipt would be counted. */
class PostClaimsSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate LATER = DAY.plusDays(30);
  private static final String CLAIMS = "SELECT GrandTotal, DocStatus FROM C_Invoice WHERE COL_DunningNotice_ID IS NOT NULL"
      + " ORDER BY C_Invoice_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;
  private int notice;

  /** 1,000 euro of a business, due as agreed on 24 April; the reminder of 4 May shows 10 days at 10.27 % and the lump sum. */
  @BeforeEach
  void oneIssuedNotice() throws Exception {
    server.sql("UPDATE COL_Setting SET COL_InterestCharge_ID = 1000000, COL_FeeCharge_ID = 1000001");
    server.sql("UPDATE C_DunningLevel SET COL_IsShowInterest = 'Y', COL_IsShowLumpSum = 'Y' WHERE COL_LevelNo >= 2");
    server.sql("UPDATE C_DunningLevel SET ChargeFee = 'Y', FeeAmt = 2.5, COL_Currency_ID = 102 WHERE COL_LevelNo = 2");
    server.sql("UPDATE C_PaymentTerm SET COL_IsDueDateAgreed = 'Y'");
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    server.sql("UPDATE C_BPartner SET COL_CustomerType = 'B' WHERE C_BPartner_ID = ?", customer);
    invoice = books.invoice(customer, "I-1", LocalDate.of(2026, 4, 24), "1000.00");
    server.dun(DAY);
    notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
  }

  private ProcessInfo post(LocalDate day) {
    return server.runOn(day, "COL_PostClaims", "C_DunningRunEntry", notice, Map.of());
  }

  private ProcessInfo onNotice(String process, Map<String, ?> parameters) {
    return server.runOn(DAY, process, "C_DunningRunEntry", notice, parameters);
  }

  @Test
  @DisplayName("B-13 interest, lump sum and fee stay claimable on their own invoice when the principal is paid")
  void postsAnInvoiceOfItsOwn() throws Exception {
    assertThat(server.rows("SELECT Amt FROM C_DunningRunEntry")).containsExactly("1045.31");
    ProcessInfo posted = SampleServer.done(post(DAY));
    assertThat(posted.getSummary()).contains("1");
    assertThat(SampleServer.lines(posted)).contains("Late Ltd", "45.31 EUR");
    assertThat(server.rows(CLAIMS)).containsExactly("45.31 CO");
    assertThat(server.rows("SELECT C_Charge_ID, LineNetAmt, C_Tax_ID, Description FROM C_InvoiceLine ORDER BY C_InvoiceLine_ID"))
        .containsExactly("1000000 2.81 1000001 Default interest", "1000001 40.00 1000001 Lump sum for late payment",
            "1000001 2.50 1000001 Dunning fee");
    books.pay(invoice, DAY.plusDays(1));
    int claim = server.number("SELECT COL_ClaimInvoice_ID FROM C_DunningRunEntry");
    server.sql("UPDATE C_Invoice SET C_PaymentTerm_ID = 1000001 WHERE C_Invoice_ID = ?", claim);
    int run = server.dun(LATER);
    assertThat(server.rows("SELECT l.C_Invoice_ID, l.OpenAmt, l.InterestAmt, l.COL_LumpSumAmt FROM C_DunningRunLine l"
        + " JOIN C_DunningRunEntry e USING (C_DunningRunEntry_ID) WHERE e.C_DunningRun_ID = ? AND l.C_Invoice_ID > 0", run))
        .containsExactly(claim + " 45.31 0 0");
  }

  @Test
  void aNoticeIsPostedOnceAndLaterLettersAskForTheRestOnly() throws Exception {
    SampleServer.done(post(DAY));
    assertThat(SampleServer.refused(post(DAY))).contains("Nothing to do");
    assertThat(SampleServer.refused(server.run(DAY, "COL_PostClaims"))).contains("Nothing to do");
    assertThat(server.rows(CLAIMS)).hasSize(1);
    int run = server.dun(LATER);
    assertThat(server.rows("SELECT l.InterestAmt, l.COL_LumpSumAmt, l.COL_InterestDetail FROM C_DunningRunLine l"
        + " JOIN C_DunningRunEntry e USING (C_DunningRunEntry_ID) WHERE e.C_DunningRun_ID = ? AND l.C_Invoice_ID = ?", run, invoice))
        .containsExactly("8.44 0.00 40x10.27");
  }

  @Test
  @DisplayName("B-18 cancelling the notice reverses its invoice: a reversal of the same amount, negative")
  void cancellingReverses() throws Exception {
    SampleServer.done(post(DAY));
    SampleServer.done(onNotice("COL_CancelNotice", Map.of("COL_CancelReason", "wrong")));
    assertThat(server.rows(CLAIMS)).containsExactly("45.31 RE", "-45.31 RE");
    assertThat(server.rows("SELECT COL_ClaimInvoice_ID FROM C_DunningRunEntry")).containsExactly("null");
    assertThat(SampleServer.refused(post(DAY))).contains("Nothing to do");
  }

  @Test
  void reversingAloneKeepsTheNoticeAndLetsItBePostedAgain() throws Exception {
    assertThat(SampleServer.refused(onNotice("COL_ReverseClaims", Map.of()))).contains("Nothing to do");
    SampleServer.done(post(DAY));
    SampleServer.done(onNotice("COL_ReverseClaims", Map.of()));
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("SE");
    SampleServer.done(post(DAY));
    assertThat(server.rows(CLAIMS)).containsExactly("45.31 RE", "-45.31 RE", "45.31 CO");
  }

  @Test
  void whatIsMissingIsNamedAndNothingIsLeftBehind() throws Exception {
    server.sql("UPDATE C_Tax SET IsTaxExempt = 'N'");
    assertThat(SampleServer.refused(post(DAY))).contains("exempt tax");
    server.sql("UPDATE C_Tax SET IsTaxExempt = 'Y' WHERE Rate = 0");
    server.sql("UPDATE COL_Setting SET COL_FeeCharge_ID = NULL");
    assertThat(SampleServer.refused(post(DAY))).contains("Charge for Fees");
    assertThat(server.rows(CLAIMS)).isEmpty();
    assertThat(server.rows("SELECT COL_ClaimInvoice_ID FROM C_DunningRunEntry")).containsExactly("null");
  }

  @Test
  @DisplayName("RET-1 RET-2 a letter is kept six years, eight once its interest was posted")
  void keptLongerAsVoucher() throws Exception {
    String until = "SELECT DISTINCT CAST(COL_RetainUntil AS date) FROM COL_Letter";
    assertThat(server.rows(until)).containsExactly("2032-12-31");
    SampleServer.done(post(DAY));
    assertThat(server.rows(until)).containsExactly("2034-12-31");
  }

  @Test
  @DisplayName("I-15 a receipt is counted: costs, then interest, then principal; nothing is changed")
  void previewsAReceipt() throws Exception {
    server.sql("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " C_DocType_ID, C_BPartner_ID, C_Currency_ID, PayAmt, DocStatus, IsReceipt) VALUES (77, 1000000, 1000000, 0, 0, 'P-77', ?, ?,"
        + " 1000002, ?, 102, 200, 'CO', 'Y')", DAY, DAY, customer);
    ProcessInfo preview = SampleServer.done(server.run(DAY, "COL_PreviewAllocation", Map.of("C_Payment_ID", BigDecimal.valueOf(77))));
    assertThat(SampleServer.lines(preview)).contains(
        "Invoice I-1: costs 40.00 EUR of 40.00 EUR, interest 2.81 EUR of 2.81 EUR, principal 157.19 EUR of 1,000.00 EUR");
    assertThat(preview.getSummary()).contains("0.00 EUR");
    assertThat(server.rows("SELECT IsAllocated FROM C_Payment")).containsExactly("N");
    assertThat(SampleServer.refused(server.run(DAY, "COL_PreviewAllocation", Map.of("C_Payment_ID", BigDecimal.valueOf(78)))))
        .contains("receipt");
  }
}
