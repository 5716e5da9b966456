// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.credit.CreditPolicies;
import org.example.collections.credit.CreditPolicy;
import org.example.collections.credit.CreditSwitches;
import org.example.collections.credit.OrderKind;
import org.example.collections.credit.OverdueTerms;
import org.example.collections.credit.ReleaseTerms;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.CustomerId;

/** Policies of COL_CreditPolicy: the customer's before the group's before the tenant's, of two the newer. */
public final class SqlCreditPolicies implements CreditPolicies {
  private static final Map<Integer, OrderKind> KINDS = Map.of(13, OrderKind.QUOTATION, 14, OrderKind.PREPAID, 15, OrderKind.CASH, 16,
      OrderKind.INTER_COMPANY);

  private final SqlSession session;

  public SqlCreditPolicies(SqlSession session) {
    this.session = session;
  }

  @Override
  public Optional<CreditPolicy> of(CustomerId customer) {
    return session.first(Sql.of("SELECT c.COL_CreditMode, c.COL_WatchPercent, c.COL_IsCheckOverdue, c.COL_OverdueDays,"
        + " c.COL_OverdueGraceDays, c.COL_OverdueAmt, c.COL_IsCountDrafts, c.COL_IsInsuredReduces, c.COL_IsGroupLimit,"
        + " c.COL_IsDunningBlocks, c.COL_IsBrokenPromise, c.COL_WhenFree, c.COL_IsCheckQuotation, c.COL_IsCheckPrepaid,"
        + " c.COL_IsCheckCash, c.COL_IsCheckInterCompany, c.COL_FourEyesAmt, c.COL_ReleaseDays FROM COL_CreditPolicy c"
        + " JOIN C_BPartner p ON p.C_BPartner_ID = ? WHERE c.AD_Client_ID = ? AND c.IsActive = 'Y'"
        + " AND (c.C_BPartner_ID = p.C_BPartner_ID OR c.C_BPartner_ID IS NULL"
        + " AND (c.C_BP_Group_ID = p.C_BP_Group_ID OR c.C_BP_Group_ID IS NULL))"
        + " ORDER BY CASE WHEN c.C_BPartner_ID IS NOT NULL THEN 1 WHEN c.C_BP_Group_ID IS NOT NULL THEN 2 ELSE 3 END,"
        + " c.COL_CreditPolicy_ID DESC", customer.value(), session.clientId()), SqlCreditPolicies::read);
  }

  private static CreditPolicy read(ResultSet row) throws SQLException {
    Optional<Percentage> watch = Optional.of(row.getBigDecimal(2)).filter(share -> share.signum() > 0).map(Percentage::new);
    Optional<OverdueTerms> overdue = Columns.yes(row, 3)
        ? Optional.of(new OverdueTerms(Math.max(1, row.getInt(4)), Math.max(0, row.getInt(5)), nominal(row.getBigDecimal(6))))
        : Optional.empty();
    CreditSwitches switches = new CreditSwitches(Columns.yes(row, 7), Columns.yes(row, 8), Columns.yes(row, 9), Columns.yes(row, 10),
        Columns.yes(row, 11));
    Set<OrderKind> kinds = EnumSet.noneOf(OrderKind.class);
    for (Map.Entry<Integer, OrderKind> kind : KINDS.entrySet()) {
      if (Columns.yes(row, kind.getKey())) {
        kinds.add(kind.getValue());
      }
    }
    return new CreditPolicy(CreditCodes.mode(Columns.text(row, 1)), watch, overdue, switches, kinds,
        new ReleaseTerms(nominal(row.getBigDecimal(17)), Math.max(0, row.getInt(18))), CreditCodes.whenFree(Columns.text(row, 12)));
  }

  private static NominalAmount nominal(BigDecimal value) {
    return new NominalAmount(value.max(BigDecimal.ZERO), Optional.empty());
  }
}
