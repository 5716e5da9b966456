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
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.PaymentTerm;

/**
 * A row of {@link CreditSql}.
 *
 * @param term only of an invoice
 * @param allocations of an invoice or a receipt: one as it is read, all of them when it is {@link #merged}
 */
record CreditRow(String kind, int customer, int id, String number, Currency currency, int organisation, LocalDate day,
    BigDecimal amount, BigDecimal second, String text, Optional<LocalDate> lastDay, Optional<PaymentTerm> term,
    List<Allocated> allocations) {
  /** What a line of an allocation takes off, in the currency of the allocation. */
  record Allocated(BigDecimal amount, Currency currency, int organisation, LocalDate day) {}

  private record Key(String kind, int id) {}

  static CreditRow read(ResultSet row) throws SQLException {
    String kind = row.getString(1).strip();
    return new CreditRow(kind, row.getInt(2), row.getInt(3), Columns.text(row, 4),
        new Currency(row.getString(5).strip(), row.getInt(6)), row.getInt(7), Columns.day(row, 8), orZero(row.getBigDecimal(9)),
        orZero(row.getBigDecimal(10)), Columns.text(row, 11), Columns.optionalDay(row, 12),
        kind.equals(CreditSql.INVOICE) ? Optional.of(DueDates.term(row, CreditSql.TERM)) : Optional.empty(),
        allocated(row, CreditSql.ALLOCATION));
  }

  /** Invoices and receipts once, with all that is allocated. */
  static List<CreditRow> merged(List<CreditRow> rows) {
    Map<Key, CreditRow> documents = new LinkedHashMap<>();
    List<CreditRow> merged = new ArrayList<>();
    for (CreditRow row : rows) {
      if (row.kind.equals(CreditSql.INVOICE) || row.kind.equals(CreditSql.RECEIPT)) {
        documents.merge(new Key(row.kind, row.id), row, CreditRow::with);
      } else {
        merged.add(row);
      }
    }
    merged.addAll(documents.values());
    return merged;
  }

  private CreditRow with(CreditRow more) {
    List<Allocated> all = new ArrayList<>(allocations);
    all.addAll(more.allocations);
    return new CreditRow(kind, customer, id, number, currency, organisation, day, amount, second, text, lastDay, term, all);
  }

  private static List<Allocated> allocated(ResultSet row, int first) throws SQLException {
    String code = row.getString(first + 1);
    return code == null ? List.of() : List.of(new Allocated(orZero(row.getBigDecimal(first)),
        new Currency(code.strip(), row.getInt(first + 2)), row.getInt(first + 3), Columns.day(row, first + 4)));
  }

  private static BigDecimal orZero(BigDecimal amount) {
    return amount == null ? BigDecimal.ZERO : amount;
  }
}
