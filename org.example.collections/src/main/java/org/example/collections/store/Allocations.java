// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * What was allocated to invoices or receipts up to the run date, in the document's currency. Counted as core's
 * invoiceOpenToDate counts: allocations of active headers posted up to that day, each converted on the allocation's
 * date in the default type and rounded. Unlike core a missing rate is a {@link RateGap} and does not make the document
 * look paid.
 */
final class Allocations implements AutoCloseable {
  private static final String HEADER = " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID";
  private static final String COUNTED = " WHERE h.IsActive = 'Y' AND h.DateAcct < ? AND";

  /**
   * @param rateGap first allocation without a rate; it is not in the amount
   * @param payments each allocation by the day its money came; none where days were not asked for
   */
  record Allocated(BigDecimal amount, Optional<RateGap> rateGap, List<PartPayment> payments) {
    static final Allocated NOTHING = new Allocated(BigDecimal.ZERO, Optional.empty(), List.of());

    private Allocated plus(Allocated more) {
      List<PartPayment> all = payments;
      if (!more.payments.isEmpty()) {
        all = new ArrayList<>(payments);
        all.addAll(more.payments);
      }
      return new Allocated(amount.add(more.amount), rateGap.or(more::rateGap), all);
    }
  }

  private record Line(int document, Allocated allocated) {}

  private final Currencies currencies;
  private final ExchangeRates rates;
  private final boolean dated;
  private final SortedRows<Line> rows;

  private Allocations(SqlSession session, Sql sql, Currencies currencies, ExchangeRates rates, boolean dated) {
    this.currencies = currencies;
    this.rates = rates;
    this.dated = dated;
    rows = new SortedRows<>(session, sql, row -> new Line(row.getInt(2), allocated(row)));
  }

  /** @param dated the day of each payment is asked for: that of the receipt, else that of the allocation */
  static Allocations ofInvoices(SqlSession session, RunScope scope, Currencies currencies, ExchangeRates rates, boolean dated) {
    Sql sql = scope.openInvoices(Sql.of("SELECT i.C_BPartner_ID, l.C_Invoice_ID, i.C_Currency_ID, h.C_Currency_ID,"
        + " h.AD_Org_ID, h.DateTrx, l.Amount + COALESCE(l.DiscountAmt, 0) + COALESCE(l.WriteOffAmt, 0)"
        + (dated ? ", COALESCE(p.DateTrx, h.DateTrx)" : "") + " FROM C_Invoice i JOIN C_AllocationLine l ON l.C_Invoice_ID ="
        + " i.C_Invoice_ID" + HEADER + (dated ? " LEFT JOIN C_Payment p ON p.C_Payment_ID = l.C_Payment_ID" : "") + COUNTED,
        scope.nextDay()));
    return new Allocations(session, sql.add("ORDER BY i.C_BPartner_ID, l.C_AllocationLine_ID"), currencies, rates, dated);
  }

  static Allocations ofReceipts(SqlSession session, RunScope scope, Currencies currencies, ExchangeRates rates) {
    Sql sql = scope.openReceipts(Sql.of("SELECT p.C_BPartner_ID, l.C_Payment_ID, p.C_Currency_ID, h.C_Currency_ID,"
        + " h.AD_Org_ID, h.DateTrx, l.Amount FROM C_Payment p JOIN C_AllocationLine l ON l.C_Payment_ID ="
        + " p.C_Payment_ID" + HEADER + COUNTED, scope.nextDay()));
    return new Allocations(session, sql.add("ORDER BY p.C_BPartner_ID, l.C_AllocationLine_ID"), currencies, rates, false);
  }

  /** By the key of the invoice or receipt. */
  Map<Integer, Allocated> of(int customer) {
    Map<Integer, Allocated> sums = new HashMap<>();
    rows.of(customer).forEach(line -> sums.merge(line.document, line.allocated, Allocated::plus));
    return sums;
  }

  @Override
  public void close() {
    rows.close();
  }

  private Allocated allocated(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(7) == null ? BigDecimal.ZERO : row.getBigDecimal(7);
    Currency of = currencies.get(row.getInt(3));
    Currency in = currencies.get(row.getInt(4));
    if (of.equals(in) || amount.signum() == 0) {
      return allocated(amount, of, row);
    }
    LocalDate day = Columns.day(row, 6);
    Optional<BigDecimal> converted = rates.find(new OrganisationId(row.getInt(5)), in, of, day)
        .map(rate -> Money.rounded(amount.multiply(rate.rate()), of, RoundingMode.HALF_UP))
        .map(Money::amount);
    return converted.isPresent() ? allocated(converted.get(), of, row)
        : new Allocated(BigDecimal.ZERO, Optional.of(new RateGap(in, of, day)), List.of());
  }

  private Allocated allocated(BigDecimal amount, Currency of, ResultSet row) throws SQLException {
    List<PartPayment> payments = dated
        ? List.of(new PartPayment(Columns.day(row, 8), Money.rounded(amount, of, RoundingMode.HALF_UP))) : List.of();
    return new Allocated(amount, Optional.empty(), payments);
  }
}
