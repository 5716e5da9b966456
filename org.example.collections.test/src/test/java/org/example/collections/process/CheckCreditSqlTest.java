// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The button Check Credit: every part of the exposure, all reasons, and what would help, each line leading to its record. */
class CheckCreditSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private SampleBooks books;
  private CreditBooks credit;
  private int customer;
  private int invoice;

  @BeforeEach
  void aCustomerWithInvoicesACreditNoteAndAnOpenOrder() throws Exception {
    books = SampleBooks.of(server);
    credit = CreditBooks.of(server);
    credit.policy("COL_WatchPercent = 0");
    customer = books.customer("Buyer Ltd", "", "en_US");
    credit.limit(customer, "2000");
    invoice = books.invoiceDue(customer, "1042", DAY.plusDays(3), "800.00");
    books.creditNote(customer, "1043", DAY, "50.00");
    assertThat(credit.complete(credit.order(customer, "600.00"), DAY)).isEmpty();
  }

  @Test
  void namesEveryPartAndPasses() throws Exception {
    ProcessInfo shown = check(credit.order(customer, "650.00"));
    assertThat(shown.getSummary()).isEqualTo("0.00 EUR left of 2,000.00 EUR.");
    assertThat(parts(shown)).containsExactly("Open invoices 800.00", "Credit notes -50.00", "Open orders 600.00", "Exposure 1350.00",
        "This order 650.00", "Credit limit 2000.00");
  }

  @Test
  void tellsReasonsAndLeadsToTheInvoiceToPay() throws Exception {
    int order = credit.order(customer, "1000.00");
    ProcessInfo shown = check(order);
    assertThat(shown.getSummary()).startsWith("The order will be held: ").endsWith("Pay invoice 1042 of 800.00 EUR or order up to 650.00 EUR.");
    assertThat(Stream.of(shown.getLogs()).filter(line -> line.getP_Msg().startsWith("Pay invoice 1042"))).singleElement()
        .satisfies(line -> assertThat(line.getAD_Table_ID()).isEqualTo(MTable.getTable_ID("C_Invoice")))
        .satisfies(line -> assertThat(line.getRecord_ID()).isEqualTo(invoice));
    assertThat(SampleServer.lines(shown)).contains("2,350.00 EUR");
  }

  @Test
  @DisplayName("K-46 the button names all reasons, as Complete will")
  void saysWhatCompleteWillSay() throws Exception {
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    int order = credit.order(customer, "1000.00");
    ProcessInfo shown = check(order);
    assertThat(shown.getSummary()).contains("A credit stop was set by hand.", "2,350.00 EUR");
    assertThat(credit.complete(order, DAY)).contains("A credit stop was set by hand.", "2,350.00 EUR");
    assertThat(credit.holds(order)).hasSize(1);
  }

  @Test
  void looksWithoutHoldingAnything() throws Exception {
    int order = credit.order(customer, "1000.00");
    check(order);
    assertThat(credit.holds(order)).isEmpty();
    assertThat(credit.state(order)).isEqualTo("DR");
    server.sql("UPDATE COL_CreditPolicy SET IsActive = 'N'");
    assertThat(check(order).getSummary()).startsWith("No credit policy applies");
    assertThat(SampleServer.refused(server.run(DAY, "COL_CheckCredit"))).contains("No order chosen");
  }

  private ProcessInfo check(int order) {
    return SampleServer.done(server.runOn(DAY, "COL_CheckCredit", "C_Order", order, Map.of()));
  }

  private static List<String> parts(ProcessInfo info) {
    return Stream.of(info.getLogs()).filter(line -> line.getP_Number() != null)
        .map(line -> line.getP_Msg() + " " + line.getP_Number().toPlainString()).toList();
  }
}
