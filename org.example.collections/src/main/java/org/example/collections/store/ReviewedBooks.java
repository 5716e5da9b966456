// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.example.collections.credit.ReviewedInvoice;
import org.example.collections.credit.ReviewedPayment;
import org.example.collections.credit.Valuation;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * Sales invoices and credit notes of many customers with what was paid of them, one statement for all. An invoice belongs to a period
 * when it was open at some time of it: dated in it, unpaid today, or paid by an allocation dated in it.
 */
final class ReviewedBooks implements AutoCloseable {
  private static final String SELECT = "SELECT i.C_BPartner_ID, i.C_Invoice_ID, i.DateInvoiced, i.C_PaymentTerm_ID, i.GrandTotal,"
      + " i.C_Currency_ID, i.IsPaid, d.DocBaseType, (SELECT MAX(s.DueDate) FROM C_InvoicePaySchedule s"
      + " WHERE s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y' AND i.IsPayScheduleValid = 'Y'), h.DateTrx, h.C_Currency_ID,"
      + " l.Amount + l.DiscountAmt + l.WriteOffAmt FROM C_Invoice i"
      + " JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID AND d.DocBaseType IN ('ARI', 'ARC')"
      + " LEFT JOIN (C_AllocationLine l JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID"
      + " AND h.IsActive = 'Y' AND h.DocStatus IN ('CO', 'CL')) ON l.C_Invoice_ID = i.C_Invoice_ID"
      + " WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.IsActive = 'Y' AND i.DocStatus IN ('CO', 'CL')"
      + " AND i.DateInvoiced <= ? AND (i.IsPaid = 'N' OR i.DateInvoiced >= ? OR EXISTS (SELECT 1 FROM C_AllocationLine y"
      + " JOIN C_AllocationHdr z ON z.C_AllocationHdr_ID = y.C_AllocationHdr_ID WHERE y.C_Invoice_ID = i.C_Invoice_ID"
      + " AND z.IsActive = 'Y' AND z.DateTrx >= ?)) AND";

  /** @param payment null on an invoice of which nothing was paid */
  private record Row(int invoice, LocalDate date, LocalDate due, Money amount, boolean settled, LocalDate paidOn, Money payment) {}

  private final Currencies currencies;
  private final DueDates dueDates;
  private final SortedRows<Row> rows;

  /** @param customers condition on i.C_BPartner_ID */
  ReviewedBooks(SqlSession session, Sql customers, LocalDate from, LocalDate today) {
    currencies = new Currencies(session);
    dueDates = new DueDates(session);
    rows = new SortedRows<>(session, Sql.of(SELECT, session.clientId(), today, from, from)
        .add(customers.text(), customers.parameters().toArray())
        .add("ORDER BY i.C_BPartner_ID, i.C_Invoice_ID, l.C_AllocationLine_ID"), this::read);
  }

  /** The next customer with an invoice. */
  OptionalInt next() {
    return rows.next();
  }

  /** Amounts that cannot be converted count as nothing and are remembered by the valuation. */
  List<ReviewedInvoice> of(int customer, Valuation valuation, Currency into) {
    Map<Integer, List<Row>> invoices = new LinkedHashMap<>();
    rows.of(customer).forEach(row -> invoices.computeIfAbsent(row.invoice, key -> new ArrayList<>()).add(row));
    return invoices.values().stream().map(lines -> invoice(lines, amount -> valuation.of(amount).orElse(Money.zero(into)))).toList();
  }

  private static ReviewedInvoice invoice(List<Row> lines, UnaryOperator<Money> value) {
    Row first = lines.get(0);
    List<ReviewedPayment> payments = lines.stream().filter(line -> line.payment != null)
        .map(line -> new ReviewedPayment(line.paidOn, value.apply(line.payment))).toList();
    return new ReviewedInvoice(first.date, first.due, value.apply(first.amount), first.settled, payments);
  }

  private Row read(ResultSet row) throws SQLException {
    boolean creditNote = row.getString(8).endsWith("C");
    BigDecimal total = creditNote ? row.getBigDecimal(5).negate() : row.getBigDecimal(5);
    LocalDate date = Columns.day(row, 3);
    LocalDate due = Columns.optionalDay(row, 9).orElse(null);
    BigDecimal paid = row.getBigDecimal(12);
    return new Row(row.getInt(2), date, due == null ? dueDates.dueDate(row.getInt(4), date) : due,
        Currencies.money(total, currencies.get(row.getInt(6))), Columns.yes(row, 7), Columns.day(row, 10),
        paid == null ? null : Currencies.money(paid, currencies.get(row.getInt(11))));
  }

  @Override
  public void close() {
    rows.close();
  }
}
