// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * What was allocated to invoices or receipts up to the run date, in the document's currency. Counted as core's
 * invoiceOpenToDate counts: allocations of active headers posted up to that day, each converted on the allocation's date in
 * the default type and rounded. Unlike core a missing rate is a {@link RateGap} and does not make the document look paid.
 */
final class Allocations {
  private static final String FROM = " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID"
      + " WHERE h.IsActive = 'Y' AND h.DateAcct < ? AND";

  /** @param rateGap first allocation without a rate; it is not in the amount */
  record Allocated(BigDecimal amount, Optional<RateGap> rateGap) {
    static final Allocated NOTHING = new Allocated(BigDecimal.ZERO, Optional.empty());

    private Allocated plus(Allocated more) {
      return new Allocated(amount.add(more.amount), rateGap.or(more::rateGap));
    }
  }

  private final SqlSession session;
  private final Currencies currencies;
  private final ExchangeRates rates;

  Allocations(SqlSession session, Currencies currencies, ExchangeRates rates) {
    this.session = session;
    this.currencies = currencies;
    this.rates = rates;
  }

  Map<Integer, Allocated> ofInvoices(RunScope scope, CustomerPage page) {
    return sum(scope.openInvoices(Sql.of("SELECT l.C_Invoice_ID, i.C_Currency_ID, h.C_Currency_ID, h.AD_Org_ID, h.DateTrx,"
        + " l.Amount + COALESCE(l.DiscountAmt, 0) + COALESCE(l.WriteOffAmt, 0) FROM C_Invoice i"
        + " JOIN C_AllocationLine l ON l.C_Invoice_ID = i.C_Invoice_ID" + FROM, scope.nextDay()), page));
  }

  Map<Integer, Allocated> ofReceipts(RunScope scope, CustomerPage page) {
    return sum(scope.openReceipts(Sql.of("SELECT l.C_Payment_ID, p.C_Currency_ID, h.C_Currency_ID, h.AD_Org_ID, h.DateTrx,"
        + " l.Amount FROM C_Payment p JOIN C_AllocationLine l ON l.C_Payment_ID = p.C_Payment_ID" + FROM, scope.nextDay()), page));
  }

  private Map<Integer, Allocated> sum(Sql sql) {
    Map<Integer, Allocated> sums = new HashMap<>();
    session.forEach(sql, row -> sums.merge(row.getInt(1), allocated(row), Allocated::plus));
    return sums;
  }

  private Allocated allocated(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6);
    Currency of = currencies.get(row.getInt(2));
    Currency in = currencies.get(row.getInt(3));
    if (of.equals(in) || amount.signum() == 0) {
      return new Allocated(amount, Optional.empty());
    }
    LocalDate day = Columns.day(row, 5);
    return rates.find(new OrganisationId(row.getInt(4)), in, of, day)
        .map(rate -> Money.rounded(amount.multiply(rate.rate()), of, RoundingMode.HALF_UP))
        .map(converted -> new Allocated(converted.amount(), Optional.empty()))
        .orElseGet(() -> new Allocated(BigDecimal.ZERO, Optional.of(new RateGap(in, of, day))));
  }
}
