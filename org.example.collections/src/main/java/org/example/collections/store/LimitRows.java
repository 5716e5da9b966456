// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import java.util.Optional;
import org.example.collections.credit.CreditLimit;
import org.example.collections.credit.CreditLimits;

/** The limits of many customers, one statement for all. */
final class LimitRows implements AutoCloseable {
  private final SortedRows<CreditLimit> rows;

  /** @param customers condition on l.C_BPartner_ID */
  LimitRows(SqlSession session, Sql customers) {
    Currencies currencies = new Currencies(session);
    rows = new SortedRows<>(session, Sql.of("SELECT l.C_BPartner_ID, l.COL_LimitType, l.COL_LimitAmt, l.C_Currency_ID, l.ValidFrom,"
        + " l.ValidTo, l.COL_IsApproved FROM COL_CreditLimit l WHERE l.AD_Client_ID = ? AND l.IsActive = 'Y' AND", session.clientId())
        .add(customers.text(), customers.parameters().toArray()).add("ORDER BY l.C_BPartner_ID, l.COL_CreditLimit_ID"),
        row -> new CreditLimit(CreditCodes.limitType(Columns.text(row, 2)), Currencies.money(row.getBigDecimal(3),
            currencies.get(row.getInt(4))), Columns.day(row, 5), Columns.optionalDay(row, 6), Columns.yes(row, 7)));
  }

  /** Empty when the customer never had a row. */
  Optional<CreditLimits> of(int customer) {
    List<CreditLimit> own = rows.of(customer);
    return own.isEmpty() ? Optional.empty() : Optional.of(new CreditLimits(own));
  }

  @Override
  public void close() {
    rows.close();
  }
}
