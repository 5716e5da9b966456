// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.compiere.impexp.BankStatementMatchInfo;
import org.compiere.impexp.BankStatementMatcherInterface;
import org.compiere.model.MBankStatementLine;
import org.compiere.model.X_I_BankStatement;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.event.ReferenceMatcherFactory;
import org.example.collections.fixture.Fixture;
import org.example.collections.letter.PaymentReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Money that carries a reference: statement lines find their invoice, receipts are allocated. */
class MatchPaymentsSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int first;
  private int second;
  private int next = 1700000;

  @BeforeEach
  void setUp() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Payer", "payer@example.org", "en_US");
    first = books.invoice(customer, "I-1", DAY.minusDays(30), "100.00");
    second = books.invoice(customer, "I-2", DAY.minusDays(20), "50.00");
  }

  private String noticeReference() throws Exception {
    server.dun(DAY);
    return server.rows("SELECT COL_Reference FROM C_DunningRunEntry").get(0);
  }

  private int receipt(int ofCustomer, String amount, String description) throws Exception {
    int id = next++;
    server.sql("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " IsReceipt, C_DocType_ID, C_BPartner_ID, C_Currency_ID, PayAmt, DocStatus, DocAction, Processed, IsAllocated, Description)"
        + " VALUES (?, 1000000, 1000000, 0, 0, ?, ?, ?, 'Y', 1000000, ?, 102, ?, 'CO', 'CL', 'Y', 'N', ?)", id, "R" + id,
        DAY.minusDays(40), DAY.minusDays(40), ofCustomer, new BigDecimal(amount), description);
    return id;
  }

  /** @param column of the line that carries the text */
  private int statementLine(String column, String text, String amount, Integer payment) throws Exception {
    int id = next++;
    server.sql("INSERT INTO C_BankStatement (C_BankStatement_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, StatementDate,"
        + " C_BankAccount_ID) VALUES (?, 1000000, 1000000, 0, 0, 'S', ?, 1000000)", id, DAY);
    server.sql("INSERT INTO C_BankStatementLine (C_BankStatementLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_BankStatement_ID, StatementLineDate, DateAcct, ValutaDate, StmtAmt, C_Currency_ID, C_Payment_ID, " + column
        + ") VALUES (?, 1000000, 1000000, 0, 0, ?, ?, ?, ?, ?, 102, ?, ?)", id, id, DAY, DAY, DAY, new BigDecimal(amount), payment,
        text);
    return id;
  }

  private BankStatementMatchInfo match(int line) {
    return matcher().findMatch(new MBankStatementLine(Env.getCtx(), line, null));
  }

  /** As core finds it: by the class name in the row that set-up made. */
  private BankStatementMatcherInterface matcher() {
    try {
      return new ReferenceMatcherFactory().newBankStatementMatcherInstance(
          server.rows("SELECT Classname FROM C_BankStatementMatcher WHERE AD_Client_ID = 1000000 AND IsActive = 'Y'").get(0));
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aLineIsMatchedToTheInvoiceItsReferenceNames() throws Exception {
    String reference = PaymentReference.ofInvoice(first).rf().printed().toLowerCase(java.util.Locale.ROOT);
    for (String column : new String[] {"EftReference", "ReferenceNo", "EftMemo", "Memo", "Description"}) {
      BankStatementMatchInfo info = match(statementLine(column, "Zahlung " + reference, "100.00", null));
      assertThat(info.getC_Invoice_ID()).as(column).isEqualTo(first);
      assertThat(info.getC_BPartner_ID()).as(column).isEqualTo(customer);
    }
    assertThat(match(statementLine("Memo", "RF00" + PaymentReference.ofInvoice(first).rf().own(), "100.00", null))).isNull();
    assertThat(match(statementLine("Memo", "Invoice I-1", "100.00", null))).isNull();
    assertThat(match(statementLine("Memo", reference, "-100.00", null))).isNull();
  }

  @Test
  void aLineForANoticeNamesTheCustomerAndOnceOneIsLeftThatInvoice() throws Exception {
    String reference = noticeReference();
    int line = statementLine("EftMemo", reference, "150.00", null);
    assertThat(match(line).getC_BPartner_ID()).isEqualTo(customer);
    assertThat(match(line).getC_Invoice_ID()).isZero();
    books.pay(first, DAY);
    assertThat(match(line).getC_Invoice_ID()).isEqualTo(second);
  }

  @Test
  void theImportIsMatchedToo() throws Exception {
    int id = next++;
    server.sql("INSERT INTO I_BankStatement (I_BankStatement_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, StmtAmt, LineDescription)"
        + " VALUES (?, 1000000, 1000000, 0, 0, 100, ?)", id, PaymentReference.ofInvoice(first).rf().value());
    assertThat(matcher().findMatch(new X_I_BankStatement(Env.getCtx(), id, null)).getC_Invoice_ID()).isEqualTo(first);
  }

  @Test
  void theOtherTenantSeesNothing() throws Exception {
    int line = statementLine("Memo", PaymentReference.ofInvoice(first).rf().value(), "100.00", null);
    MBankStatementLine ours = new MBankStatementLine(SampleServer.context(Fixture.SECOND, DAY), line, null);
    assertThat(matcher().findMatch(ours)).isNull();
  }

  @Test
  void aReceiptForANoticeIsAllocatedOldestFirstAndTwiceChangesNothing() throws Exception {
    int receipt = receipt(customer, "120.00", "Payment " + noticeReference());
    int other = receipt(customer, "30.00", "no reference");
    ProcessInfo info = SampleServer.done(server.run(DAY, "COL_MatchPayments", Map.of()));
    assertThat(info.getSummary()).contains("allocated by reference: 1").contains("left to you: 0");
    assertThat(SampleServer.lines(info)).contains("R" + receipt + ": allocated to 2 invoice(s)").doesNotContain("R" + other);
    assertThat(server.rows("SELECT C_Invoice_ID, Amount, OverUnderAmt, C_Payment_ID, C_BPartner_ID FROM C_AllocationLine"
        + " ORDER BY C_Invoice_ID")).containsExactly(first + " 100.00 0.00 " + receipt + " " + customer,
            second + " 20.00 30.00 " + receipt + " " + customer);
    assertThat(server.rows("SELECT DocStatus, Processed, CAST(DateAcct AS DATE), AD_Org_ID FROM C_AllocationHdr"))
        .containsExactly("CO Y " + DAY.minusDays(20) + " 1000000");
    assertThat(server.rows("SELECT IsPaid FROM C_Invoice ORDER BY C_Invoice_ID")).startsWith("Y", "N");
    assertThat(server.rows("SELECT IsAllocated FROM C_Payment WHERE C_Payment_ID IN (?, ?) ORDER BY 1", receipt, other))
        .containsExactly("N", "Y");
    assertThat(SampleServer.done(server.run(DAY, "COL_MatchPayments", Map.of())).getSummary()).contains("reference: 0");
    assertThat(server.rows("SELECT 1 FROM C_AllocationHdr")).hasSize(1);
  }

  @Test
  void theTextsOfTheStatementLineCountForItsReceipt() throws Exception {
    int receipt = receipt(customer, "50.00", null);
    statementLine("EftMemo", "RE " + PaymentReference.ofInvoice(second).rf().printed(), "50.00", receipt);
    SampleServer.done(server.run(DAY, "COL_MatchPayments", Map.of()));
    assertThat(server.rows("SELECT C_Invoice_ID, Amount FROM C_AllocationLine")).containsExactly(second + " 50.00");
    assertThat(server.rows("SELECT IsPaid FROM C_Invoice WHERE C_Invoice_ID = ?", second)).containsExactly("Y");
  }

  @Test
  void aReceiptOfAnotherCustomerIsLeftToAPerson() throws Exception {
    int stranger = books.customer("Stranger", "", "en_US");
    receipt(stranger, "50.00", PaymentReference.ofInvoice(second).rf().value());
    ProcessInfo info = SampleServer.done(server.run(DAY, "COL_MatchPayments", Map.of()));
    assertThat(SampleServer.lines(info)).contains("another customer");
    assertThat(server.rows("SELECT 1 FROM C_AllocationHdr")).isEmpty();
  }
}
