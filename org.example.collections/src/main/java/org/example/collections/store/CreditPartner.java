// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.credit.CreditLimit;
import org.example.collections.credit.CreditLimits;
import org.example.collections.credit.LimitType;
import org.example.collections.credit.StopKind;
import org.example.collections.money.Currency;

/**
 * A customer's record, as far as credit is concerned.
 *
 * @param parent customer above, or 0
 * @param currency the tenant's
 */
record CreditPartner(int id, String name, boolean active, boolean interCompany, int parent, String status,
    boolean stoppedByNotice, boolean heldByLimit, BigDecimal limit, BigDecimal balance, Currency currency) {
  private static final String TENANT_CURRENCY = "FROM AD_ClientInfo f JOIN C_AcctSchema s ON s.C_AcctSchema_ID = f.C_AcctSchema1_ID"
      + " JOIN C_Currency c ON c.C_Currency_ID = s.C_Currency_ID WHERE f.AD_Client_ID = p.AD_Client_ID)";
  /** Nothing but the customer stands in FROM, so that a lock of the row locks nothing else. */
  private static final String SELECT = "SELECT p.C_BPartner_ID, p.Name, p.IsActive, p.AD_OrgBP_ID, p.BPartner_Parent_ID,"
      + " p.SOCreditStatus, p.COL_CreditStopEntry_ID, p.COL_IsHeldByLimit, p.SO_CreditLimit, p.TotalOpenBalance,"
      + " (SELECT c.ISO_Code " + TENANT_CURRENCY + ", (SELECT c.StdPrecision " + TENANT_CURRENCY
      + " FROM C_BPartner p WHERE p.AD_Client_ID = ? AND";

  /**
   * The customer and, if asked for, the one above. Locked in the order of the keys, so that two decisions never wait for each other;
   * what is returned is what the lock found.
   */
  static List<CreditPartner> of(SqlSession session, int customer, boolean withParent, boolean lock) {
    Sql sql = Sql.of(SELECT, session.clientId());
    if (withParent) {
      sql.add("p.C_BPartner_ID IN (?, COALESCE((SELECT a.BPartner_Parent_ID FROM C_BPartner a WHERE a.C_BPartner_ID = ?), 0))"
          + " ORDER BY p.C_BPartner_ID", customer, customer);
    } else {
      sql.add("p.C_BPartner_ID = ?", customer);
    }
    return session.list(lock ? sql.add("FOR UPDATE") : sql, CreditPartner::read);
  }

  /** @throws AdempiereException when it is not among these */
  static CreditPartner in(List<CreditPartner> found, int customer) {
    return found.stream().filter(partner -> partner.id == customer).findFirst()
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_BPartner_ID@ " + customer));
  }

  private static CreditPartner read(ResultSet row) throws SQLException {
    BigDecimal balance = row.getBigDecimal(10);
    return new CreditPartner(row.getInt(1), Columns.text(row, 2), Columns.yes(row, 3), row.getInt(4) > 0, row.getInt(5),
        Columns.text(row, 6), row.getInt(7) > 0, Columns.yes(row, 8), row.getBigDecimal(9),
        balance == null ? BigDecimal.ZERO : balance, new Currency(row.getString(11).strip(), row.getInt(12)));
  }

  /**
   * Core sets "hold" itself when the balance is over its limit, and sets it back; a hold it would not set was set by a person. "Stop"
   * is never core's.
   */
  Optional<StopKind> stop() {
    if (status.equals("S")) {
      return Optional.of(stoppedByNotice ? StopKind.BY_DUNNING : StopKind.BY_PERSON);
    }
    boolean byCore = limit.signum() != 0 && balance.compareTo(limit) > 0;
    return status.equals("H") && !heldByLimit && !byCore ? Optional.of(StopKind.BY_PERSON) : Optional.empty();
  }

  /** A customer without approved rows of ours keeps the limit of core's field, where zero means none. */
  CreditLimits limitsOr(List<CreditLimit> rows) {
    if (rows.stream().anyMatch(CreditLimit::approved) || limit.signum() <= 0) {
      return new CreditLimits(rows);
    }
    return new CreditLimits(List.of(new CreditLimit(LimitType.INTERNAL, Currencies.money(limit, currency), LocalDate.EPOCH,
        Optional.empty(), true)));
  }
}
