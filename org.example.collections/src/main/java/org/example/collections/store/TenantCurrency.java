// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.money.Currency;

/** The tenant's currency: that of its first accounting schema. */
final class TenantCurrency {
  private TenantCurrency() {}

  static Currency of(SqlSession session) {
    return session.first(Sql.of("SELECT c.ISO_Code, c.StdPrecision FROM AD_ClientInfo i"
        + " JOIN C_AcctSchema s ON s.C_AcctSchema_ID = i.C_AcctSchema1_ID JOIN C_Currency c ON c.C_Currency_ID = s.C_Currency_ID"
        + " WHERE i.AD_Client_ID = ?", session.clientId()), row -> new Currency(row.getString(1).strip(), row.getInt(2)))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @C_AcctSchema_ID@"));
  }
}
