// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;

/** Receipts of customers that are not, or not fully, allocated on the run date. Charges and refunds are no credit. */
final class Receipts implements AutoCloseable {
  private record Receipt(int id, int organisation, String documentNo, LocalDate date, BigDecimal amount,
      Currency currency) {}

  private final Currencies currencies;
  private final SortedRows<Receipt> rows;
  private final Allocations allocations;

  Receipts(SqlSession session, RunScope scope, Currencies currencies, ExchangeRates rates) {
    this.currencies = currencies;
    rows = new SortedRows<>(session, scope.openReceipts(Sql.of("SELECT p.C_BPartner_ID, p.C_Payment_ID, p.AD_Org_ID,"
        + " p.DocumentNo, p.DateTrx, p.PayAmt, p.C_Currency_ID FROM C_Payment p WHERE"))
        .add("ORDER BY p.C_BPartner_ID, p.DateTrx, p.C_Payment_ID"), this::read);
    allocations = Allocations.ofReceipts(session, scope, currencies, rates);
  }

  /** The next customer with a receipt. */
  OptionalInt next() {
    return rows.next();
  }

  /** Oldest first. */
  List<AvailableCredit> of(int customer) {
    Map<Integer, Allocations.Allocated> allocated = allocations.of(customer);
    List<AvailableCredit> credits = new ArrayList<>();
    for (Receipt receipt : rows.of(customer)) {
      Allocations.Allocated used = allocated.getOrDefault(receipt.id, Allocations.Allocated.NOTHING);
      Money left = Currencies.money(receipt.amount.subtract(used.amount()), receipt.currency);
      if (left.isPositive()) {
        credits.add(new AvailableCredit(CreditKind.RECEIPT, receipt.id, new OrganisationId(receipt.organisation),
            receipt.documentNo, receipt.date, left, used.rateGap()));
      }
    }
    return credits;
  }

  @Override
  public void close() {
    rows.close();
    allocations.close();
  }

  private Receipt read(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6);
    return new Receipt(row.getInt(2), row.getInt(3), row.getString(4), Columns.day(row, 5), amount,
        currencies.get(row.getInt(7)));
  }
}
