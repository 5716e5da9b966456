// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import static java.util.Comparator.comparing;

/** Books the invoices and receipts of the sample company day by day, as its accounts would. */
final class SampleLedger implements AutoCloseable {
  private static final int FIRST_ID = 2000000;
  private static final int INVOICE_TYPE = 1000000;
  private static final int CREDIT_NOTE_TYPE = 1000001;
  private static final int RECEIPT_TYPE = 1000002;
  private static final int EURO = 102;
  private static final int DOLLAR = 100;
  /** Dollars in a euro; the rate table of the demo says the same. */
  static final BigDecimal DOLLARS_PER_EURO = new BigDecimal("1.25");

  private final SampleReceipts receipts;
  private final Deque<SampleInvoice> coming;
  private final Queue<SampleReceipt> expected = new PriorityQueue<>(comparing(SampleReceipt::date)
      .thenComparing(SampleReceipt::invoiceId));
  private final SampleTable invoices;
  private final SampleTable schedules;
  private final SampleTable payments;
  private final SampleTable allocations;
  private final SampleTable allocationLines;
  private final PreparedStatement settle;

  SampleLedger(Connection connection, List<SampleInvoice> invoicesToCome, Random random) throws SQLException {
    receipts = new SampleReceipts(random);
    coming = new ArrayDeque<>(invoicesToCome);
    invoices = new SampleTable(connection, "C_Invoice", FIRST_ID, "DocumentNo", "DocStatus", "DocAction", "Processed",
        "C_DocType_ID", "C_DocTypeTarget_ID", "SalesRep_ID", "DateInvoiced", "DateAcct", "C_BPartner_ID",
        "C_BPartner_Location_ID", "AD_User_ID", "C_Currency_ID", "C_ConversionType_ID", "C_PaymentTerm_ID", "TotalLines",
        "GrandTotal", "M_PriceList_ID", "IsPayScheduleValid", "IsInDispute", "DunningGrace");
    schedules = new SampleTable(connection, "C_InvoicePaySchedule", FIRST_ID, "C_Invoice_ID", "DueDate", "DueAmt",
        "DiscountDate", "DiscountAmt", "IsValid", "Processed");
    payments = new SampleTable(connection, "C_Payment", FIRST_ID, "DocumentNo", "DocStatus", "DocAction", "Processed",
        "DateTrx", "DateAcct", "C_DocType_ID", "C_BankAccount_ID", "C_BPartner_ID", "C_Currency_ID", "C_ConversionType_ID",
        "PayAmt", "IsAllocated");
    allocations = new SampleTable(connection, "C_AllocationHdr", FIRST_ID, "DocumentNo", "DateTrx", "DateAcct",
        "C_Currency_ID", "DocStatus", "DocAction", "Processed");
    allocationLines = new SampleTable(connection, "C_AllocationLine", FIRST_ID, "DateTrx", "C_Invoice_ID", "C_BPartner_ID",
        "C_Payment_ID", "Amount", "C_AllocationHdr_ID");
    settle = connection.prepareStatement("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = ? AND GrandTotal = (SELECT"
        + " SUM(CASE WHEN h.C_Currency_ID = C_Invoice.C_Currency_ID THEN l.Amount"
        + " WHEN C_Invoice.C_Currency_ID = " + DOLLAR + " THEN ROUND(l.Amount * ?, 2) ELSE 0 END)"
        + " FROM C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID"
        + " WHERE l.C_Invoice_ID = C_Invoice.C_Invoice_ID)");
  }

  /** Books what is dated up to and including this day. */
  void bookUpTo(LocalDate day) throws SQLException {
    while (!coming.isEmpty() && !coming.peek().date().isAfter(day)) {
      SampleInvoice invoice = coming.poll();
      expected.addAll(receipts.of(invoice, book(invoice)));
    }
    invoices.flush();
    schedules.flush();
    while (!expected.isEmpty() && !expected.peek().date().isAfter(day)) {
      book(expected.poll());
    }
  }

  private int book(SampleInvoice invoice) throws SQLException {
    SampleCustomer customer = invoice.customer();
    int type = invoice.creditNote() ? CREDIT_NOTE_TYPE : INVOICE_TYPE;
    int id = invoices.add(invoice.documentNo(), "CO", "CL", "Y", type, type, 1000001, invoice.date(), invoice.date(),
        customer.id(), customer.locationId(), customer.contactId(), customer.currencyId(), 114, 1000000, invoice.amount(),
        invoice.amount(), 1000000, invoice.hasSchedule() ? "Y" : "N", invoice.inDispute() ? "Y" : "N",
        invoice.inGrace() ? invoice.dueDate(0).plusDays(25) : null);
    if (invoice.hasSchedule()) {
      for (int part = 0; part < invoice.parts().size(); part++) {
        schedules.add(id, invoice.dueDate(part), invoice.parts().get(part), invoice.date(), BigDecimal.ZERO, "Y", "Y");
      }
    }
    return id;
  }

  private void book(SampleReceipt receipt) throws SQLException {
    SampleCustomer customer = receipt.invoice().customer();
    BigDecimal paid = receipt.currencyId() == customer.currencyId() || customer.currencyId() == EURO ? receipt.amount()
        : receipt.amount().divide(DOLLARS_PER_EURO, 2, RoundingMode.HALF_UP);
    String documentNo = "R-" + receipt.invoice().documentNo() + "-" + receipt.date();
    int payment = payments.add(documentNo, "CO", "CL", "Y", receipt.date(), receipt.date(), RECEIPT_TYPE, 1000000, customer.id(),
        receipt.currencyId(), 114, paid, receipt.allocated() ? "Y" : "N");
    payments.flush();
    if (receipt.allocated()) {
      int header = allocations.add(documentNo, receipt.date(), receipt.date(), receipt.currencyId(), "CO", "CL", "Y");
      allocations.flush();
      allocationLines.add(receipt.date(), receipt.invoiceId(), customer.id(), payment, paid, header);
      allocationLines.flush();
      settle.setInt(1, receipt.invoiceId());
      settle.setBigDecimal(2, DOLLARS_PER_EURO);
      settle.executeUpdate();
    }
  }

  @Override
  public void close() throws SQLException {
    invoices.close();
    schedules.close();
    payments.close();
    allocations.close();
    allocationLines.close();
    settle.close();
  }
}
