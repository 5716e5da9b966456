// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.example.collections.credit.CreditReasonCode;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.Release;
import org.example.collections.credit.Releases;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * Releases are holds that somebody released: those of the order, and those of the customer without an order, which cover every reason
 * and, without an amount, every order of the organisation.
 */
public final class SqlReleases implements Releases {
  private final SqlSession session;

  public SqlReleases(SqlSession session) {
    this.session = session;
  }

  @Override
  public List<Release> forOrder(CreditRequest request) {
    return session.list(Sql.of("SELECT h.COL_ReleasedAmt, c.ISO_Code, c.StdPrecision, h.COL_ValidUntil, h.COL_ReasonCodes,"
        + " h.C_PaymentTerm_ID, h.C_Order_ID FROM COL_CreditHold h LEFT JOIN C_Currency c ON c.C_Currency_ID = h.COL_OrderCurrency_ID"
        + " WHERE h.AD_Client_ID = ? AND h.COL_HoldStatus = 'RL' AND h.COL_ValidUntil IS NOT NULL AND (h.C_Order_ID = ?"
        + " OR h.C_Order_ID IS NULL AND h.C_BPartner_ID = ? AND h.AD_Org_ID IN (0, ?))", session.clientId(),
        request.orderId() > 0 ? request.orderId() : -1, request.customer().map(CustomerId::value).orElse(0),
        request.organisation().value()), row -> release(row, request));
  }

  private static Release release(ResultSet row, CreditRequest request) throws SQLException {
    BigDecimal amount = row.getBigDecimal(1);
    if (Columns.id(row, 7).isEmpty()) {
      Money upTo = amount == null ? request.amount() : Currencies.money(amount, request.amount().currency());
      return new Release(upTo, Columns.day(row, 4), EnumSet.allOf(CreditReasonCode.class), 0);
    }
    return new Release(Currencies.money(amount, new Currency(row.getString(2).strip(), row.getInt(3))), Columns.day(row, 4),
        HoldCodes.reasons(Columns.text(row, 5)), row.getInt(6));
  }

  @Override
  public boolean isStoppedByHand(CreditRequest request) {
    return request.orderId() > 0 && session.first(Sql.of("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE AD_Client_ID = ?"
        + " AND C_Order_ID = ? AND COL_HoldStatus = 'HM'", session.clientId(), request.orderId()), row -> true).isPresent();
  }
}
