// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The tenant's taxes, all at once: what the order window adds to lines without taxes. */
public final class SqlTaxRates {
  private final SqlSession session;

  public SqlTaxRates(SqlSession session) {
    this.session = session;
  }

  /** Percent by C_Tax_ID. */
  public Map<Integer, BigDecimal> all() {
    Map<Integer, BigDecimal> rates = new HashMap<>();
    session.forEach(Sql.of("SELECT C_Tax_ID, Rate FROM C_Tax WHERE AD_Client_ID = ? AND IsActive = 'Y'", session.clientId()),
        row -> rates.put(row.getInt(1), row.getBigDecimal(2)));
    return rates;
  }
}
