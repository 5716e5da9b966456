// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.contact.PromiseScope;
import org.example.collections.contact.Receipt;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * What was allocated to the invoices of chains with an open promise since their first promise was written down, in the promise's
 * currency. Reversed allocations and their reversals are left away as pairs, for one of the two may be older than the promise.
 */
final class PromiseReceipts implements AutoCloseable {
  private static final String SELECT = "SELECT c.COL_Chain_ID, f.C_Currency_ID, h.C_Currency_ID, h.AD_Org_ID, h.DateTrx,"
      + " SUM(l.Amount + COALESCE(l.DiscountAmt, 0) + COALESCE(l.WriteOffAmt, 0))"
      + " FROM (SELECT DISTINCT p.COL_Chain_ID, x.C_Invoice_ID FROM COL_Promise p"
      + " JOIN COL_PromiseInvoice x ON x.COL_Promise_ID = p.COL_Promise_ID WHERE p.AD_Client_ID = ? AND p.COL_Chain_ID IN (";
  private static final String REST = ")) c JOIN COL_Promise f ON f.COL_Promise_ID = c.COL_Chain_ID"
      + " JOIN C_AllocationLine l ON l.C_Invoice_ID = c.C_Invoice_ID"
      + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = l.C_AllocationHdr_ID AND h.IsActive = 'Y' AND h.Created >= f.Created"
      + " AND COALESCE(h.Reversal_ID, 0) = 0"
      + " GROUP BY c.COL_Chain_ID, f.C_Currency_ID, h.C_Currency_ID, h.AD_Org_ID, h.DateTrx ORDER BY c.COL_Chain_ID, h.DateTrx";

  private final Currencies currencies;
  private final ExchangeRates rates;
  private final SortedRows<Receipt> rows;

  PromiseReceipts(SqlSession session, PromiseScope scope, Currencies currencies, ExchangeRates rates) {
    this.currencies = currencies;
    this.rates = rates;
    Sql sql = openChains(Sql.of(SELECT, session.clientId()), session, scope).add(REST);
    rows = new SortedRows<>(session, sql, this::receipt);
  }

  /** Keys of chains with an open promise, as a sub-select. */
  static Sql openChains(Sql sql, SqlSession session, PromiseScope scope) {
    sql.add("SELECT o.COL_Chain_ID FROM COL_Promise o WHERE o.AD_Client_ID = ? AND o.COL_PromiseStatus = 'OP'", session.clientId());
    return scope.allocationId() == 0 ? sql : sql.add("AND o.COL_Promise_ID IN (SELECT y.COL_Promise_ID FROM COL_PromiseInvoice y"
        + " JOIN C_AllocationLine a ON a.C_Invoice_ID = y.C_Invoice_ID WHERE a.C_AllocationHdr_ID = ?)", scope.allocationId());
  }

  List<Receipt> of(int chain) {
    return rows.of(chain);
  }

  @Override
  public void close() {
    rows.close();
  }

  private Receipt receipt(ResultSet row) throws SQLException {
    Currency promised = currencies.get(row.getInt(2));
    Currency paid = currencies.get(row.getInt(3));
    LocalDate day = Columns.day(row, 5);
    BigDecimal amount = row.getBigDecimal(6);
    if (promised.equals(paid)) {
      return new Receipt(day, Money.rounded(amount, paid, RoundingMode.HALF_UP), Optional.empty());
    }
    return rates.find(new OrganisationId(row.getInt(4)), paid, promised, day)
        .map(rate -> new Receipt(day, Money.rounded(amount.multiply(rate.rate()), promised, RoundingMode.HALF_UP), Optional.empty()))
        .orElseGet(() -> new Receipt(day, Money.zero(promised), Optional.of(new RateGap(paid, promised, day))));
  }
}
