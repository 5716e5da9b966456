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

/** Reads holds that are not ended, and released ones whose documents wait all the same. */
final class HoldRows {
  private static final String WAITING = "('" + String.join("', '", HoldCodes.WAITING) + "')";
  private static final String SELECT = "SELECT h.COL_CreditHold_ID, h.COL_HoldNo, h.COL_HoldStatus, h.C_BPartner_ID, h.C_Order_ID,"
      + " h.AD_Org_ID, h.COL_OrderAmt, c.ISO_Code, c.StdPrecision, h.COL_HeldFor_ID, h.COL_Requester_ID, h.COL_FirstDecider_ID,"
      + " h.COL_ReasonCodes, h.M_InOut_ID, o.CreatedBy FROM COL_CreditHold h JOIN C_Currency c ON c.C_Currency_ID = h.COL_OrderCurrency_ID"
      + " LEFT JOIN C_Order o ON o.C_Order_ID = h.C_Order_ID WHERE h.AD_Client_ID = ? AND";
  /** An order that was accepted before is changed by somebody; a later hold tells what holds the document now. */
  private static final String RELEASED_BUT_WAITING = "h.COL_HoldStatus = 'RL' AND NOT EXISTS (SELECT 1 FROM COL_CreditHold n"
      + " WHERE n.C_Order_ID = h.C_Order_ID AND COALESCE(n.M_InOut_ID, 0) = COALESCE(h.M_InOut_ID, 0)"
      + " AND n.COL_CreditHold_ID > h.COL_CreditHold_ID) AND (h.M_InOut_ID IS NULL AND o.DocStatus IN " + WAITING
      + " AND COALESCE(o.COL_CreditAcceptedAmt, 0) = 0"
      + " OR EXISTS (SELECT 1 FROM M_InOut s WHERE s.M_InOut_ID = h.M_InOut_ID AND s.DocStatus IN " + WAITING + "))";

  /** The customer, the one above, and whoever is below the one or the other. */
  private static final String GROUP = "(SELECT C_BPartner_ID FROM C_BPartner WHERE C_BPartner_ID = ?"
      + " UNION SELECT BPartner_Parent_ID FROM C_BPartner WHERE C_BPartner_ID = ? AND BPartner_Parent_ID IS NOT NULL"
      + " UNION SELECT C_BPartner_ID FROM C_BPartner WHERE BPartner_Parent_ID = ?"
      + " UNION SELECT g.C_BPartner_ID FROM C_BPartner g JOIN C_BPartner m ON m.BPartner_Parent_ID = g.BPartner_Parent_ID"
      + " WHERE m.C_BPartner_ID = ?)";

  private final SqlSession session;

  HoldRows(SqlSession session) {
    this.session = session;
  }

  List<CreditHold> find(HoldFilter filter) {
    return list("h.COL_HoldStatus IN " + HoldCodes.OPEN, filter);
  }

  List<CreditHold> releasedButWaiting(HoldFilter filter) {
    return list(RELEASED_BUT_WAITING, filter);
  }

  private List<CreditHold> list(String condition, HoldFilter filter) {
    Sql sql = Sql.of(SELECT, session.clientId()).add(condition);
    filter.hold().ifPresent(hold -> sql.add("AND h.COL_CreditHold_ID = ?", hold.value()));
    filter.customer().map(CustomerId::value).ifPresent(customer -> {
      if (filter.withGroup()) {
        sql.add("AND h.C_BPartner_ID IN " + GROUP, customer, customer, customer, customer);
      } else {
        sql.add("AND h.C_BPartner_ID = ?", customer);
      }
    });
    filter.organisation().ifPresent(organisation -> sql.add("AND h.AD_Org_ID = ?", organisation.value()));
    filter.from().ifPresent(day -> sql.add("AND h.COL_HeldAt >= ?", day));
    filter.to().ifPresent(day -> sql.add("AND h.COL_HeldAt < ?", day.plusDays(1)));
    return session.list(sql.add("ORDER BY o.DatePromised, h.COL_CreditHold_ID"), HoldRows::read);
  }

  private static CreditHold read(ResultSet row) throws SQLException {
    Set<Integer> people = new HashSet<>();
    Columns.id(row, 10).ifPresent(people::add);
    Columns.id(row, 11).ifPresent(people::add);
    Columns.id(row, 15).ifPresent(people::add);
    BigDecimal amount = row.getBigDecimal(7);
    Money total = Currencies.money(amount, new Currency(row.getString(8).strip(), row.getInt(9)));
    Optional<Integer> first = Columns.id(row, 12);
    return new CreditHold(new HoldId(row.getInt(1)), Columns.text(row, 2), HoldCodes.status(Columns.text(row, 3)),
        Columns.id(row, 4).map(CustomerId::new), row.getInt(5), row.getInt(14), new OrganisationId(row.getInt(6)), total, people,
        first.map(OptionalInt::of).orElse(OptionalInt.empty()), HoldCodes.reasons(Columns.text(row, 13)));
  }
}
