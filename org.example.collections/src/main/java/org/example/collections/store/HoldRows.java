// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.example.collections.credit.CreditHold;
import org.example.collections.credit.HoldFilter;
import org.example.collections.credit.HoldId;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Reads holds that are not ended. */
final class HoldRows {
  private static final String SELECT = "SELECT h.COL_CreditHold_ID, h.COL_DocumentNo, h.COL_HoldStatus, h.C_BPartner_ID, h.C_Order_ID,"
      + " h.AD_Org_ID, h.COL_OrderAmt, c.ISO_Code, c.StdPrecision, h.COL_HeldFor_ID, h.COL_Requester_ID, h.COL_FirstDecider_ID,"
      + " h.COL_ReasonCodes, h.M_InOut_ID FROM COL_CreditHold h JOIN C_Currency c ON c.C_Currency_ID = h.COL_OrderCurrency_ID"
      + " LEFT JOIN C_Order o ON o.C_Order_ID = h.C_Order_ID WHERE h.AD_Client_ID = ? AND h.COL_HoldStatus IN " + HoldCodes.OPEN;

  private final SqlSession session;

  HoldRows(SqlSession session) {
    this.session = session;
  }

  List<CreditHold> find(HoldFilter filter) {
    Sql sql = Sql.of(SELECT, session.clientId());
    filter.hold().ifPresent(hold -> sql.add("AND h.COL_CreditHold_ID = ?", hold.value()));
    filter.customer().ifPresent(customer -> sql.add("AND h.C_BPartner_ID = ?", customer.value()));
    filter.organisation().ifPresent(organisation -> sql.add("AND h.AD_Org_ID = ?", organisation.value()));
    filter.from().ifPresent(day -> sql.add("AND h.COL_HeldAt >= ?", day));
    filter.to().ifPresent(day -> sql.add("AND h.COL_HeldAt < ?", day.plusDays(1)));
    return session.list(sql.add("ORDER BY o.DatePromised, h.COL_CreditHold_ID"), HoldRows::read);
  }

  private static CreditHold read(ResultSet row) throws SQLException {
    Set<Integer> people = new HashSet<>();
    Columns.id(row, 10).ifPresent(people::add);
    Columns.id(row, 11).ifPresent(people::add);
    BigDecimal amount = row.getBigDecimal(7);
    Money total = Currencies.money(amount, new Currency(row.getString(8).strip(), row.getInt(9)));
    Optional<Integer> first = Columns.id(row, 12);
    return new CreditHold(new HoldId(row.getInt(1)), Columns.text(row, 2), HoldCodes.status(Columns.text(row, 3)),
        Columns.id(row, 4).map(CustomerId::new), row.getInt(5), row.getInt(14), new OrganisationId(row.getInt(6)), total, people,
        first.map(OptionalInt::of).orElse(OptionalInt.empty()), HoldCodes.reasons(Columns.text(row, 13)));
  }
}
