// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.example.collections.credit.ReviewId;
import org.example.collections.credit.ReviewedLimits;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/**
 * Limits of approved reviews in COL_CreditLimit, saved as a person would save them, so that waiting orders hear of it; core's own fields
 * follow.
 */
public final class PoReviewedLimits implements ReviewedLimits {
  private final Properties ctx;
  private final SqlSession session;
  private final ExchangeRates rates;

  public PoReviewedLimits(Properties ctx, SqlSession session, ExchangeRates rates) {
    this.ctx = ctx;
    this.session = session;
    this.rates = rates;
  }

  @Override
  public void write(CustomerId customer, Money limit, ReviewId review, LocalDate from) {
    PO row = MTable.get(ctx, "COL_CreditLimit").getPO(0, session.trxName());
    row.setAD_Org_ID(0);
    row.set_ValueNoCheck("C_BPartner_ID", customer.value());
    row.set_ValueNoCheck("COL_LimitType", "N");
    row.set_ValueNoCheck("COL_LimitAmt", limit.amount());
    row.set_ValueNoCheck("C_Currency_ID", new Currencies(session).id(limit.currency()));
    row.set_ValueNoCheck("ValidFrom", Timestamp.valueOf(from.atStartOfDay()));
    row.set_ValueNoCheck("COL_IsApproved", true);
    row.set_ValueNoCheck("COL_ApprovedBy_ID", session.userId());
    row.saveEx();
    session.update(Sql.of("UPDATE COL_CreditReview SET COL_CreditLimit_ID = ? WHERE COL_CreditReview_ID = ? AND AD_Client_ID = ?",
        row.get_ID(), review.value(), session.clientId()));
    new SqlNewLimits(session, rates).mirror(from);
  }
}
