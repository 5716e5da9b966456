// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.OrganisationId;

/** Receipts of customers that are not, or not fully, allocated on the run date. Charges and refunds are no credit. */
final class Receipts {
  private final SqlSession session;
  private final Currencies currencies;
  private final Allocations allocations;

  Receipts(SqlSession session, Currencies currencies, Allocations allocations) {
    this.session = session;
    this.currencies = currencies;
    this.allocations = allocations;
  }

  /** By customer, oldest first. */
  Map<Integer, List<AvailableCredit>> read(RunScope scope, CustomerPage page) {
    Map<Integer, List<AvailableCredit>> credits = new HashMap<>();
    Map<Integer, Allocations.Allocated> allocated = allocations.ofReceipts(scope, page);
    Sql sql = Sql.of("SELECT p.C_Payment_ID, p.C_BPartner_ID, p.AD_Org_ID, p.DocumentNo, p.DateTrx, p.PayAmt, p.C_Currency_ID"
        + " FROM C_Payment p WHERE");
    session.forEach(scope.openReceipts(sql, page).add("ORDER BY p.DateTrx, p.C_Payment_ID"), row -> {
      List<AvailableCredit> ofCustomer = credits.computeIfAbsent(row.getInt(2), key -> new ArrayList<>(1));
      credit(row, allocated.getOrDefault(row.getInt(1), Allocations.Allocated.NOTHING)).ifPresent(ofCustomer::add);
    });
    return credits;
  }

  private Optional<AvailableCredit> credit(ResultSet row, Allocations.Allocated allocated) throws SQLException {
    Currency currency = currencies.get(row.getInt(7));
    BigDecimal amount = row.getBigDecimal(6) == null ? BigDecimal.ZERO : row.getBigDecimal(6);
    Money left = Currencies.money(amount.subtract(allocated.amount()), currency);
    return left.isPositive() ? Optional.of(new AvailableCredit(CreditKind.RECEIPT, row.getInt(1),
        new OrganisationId(row.getInt(3)), row.getString(4), Columns.day(row, 5), left, allocated.rateGap())) : Optional.empty();
  }
}
