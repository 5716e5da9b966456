// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.PaymentTerm;

/**
 * A row of {@link CreditSql}.
 *
 * @param term only of an invoice
 */
record CreditRow(String kind, int customer, int id, String number, Currency currency, int organisation, LocalDate day,
    BigDecimal amount, BigDecimal second, String text, Optional<LocalDate> lastDay, Optional<PaymentTerm> term) {
  static CreditRow read(ResultSet row) throws SQLException {
    String kind = row.getString(1).strip();
    return new CreditRow(kind, row.getInt(2), row.getInt(3), Columns.text(row, 4),
        new Currency(row.getString(5).strip(), row.getInt(6)), row.getInt(7), Columns.day(row, 8), orZero(row.getBigDecimal(9)),
        orZero(row.getBigDecimal(10)), Columns.text(row, 11), Columns.optionalDay(row, 12),
        kind.equals(CreditSql.INVOICE) ? Optional.of(DueDates.term(row, CreditSql.TERM)) : Optional.empty());
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
