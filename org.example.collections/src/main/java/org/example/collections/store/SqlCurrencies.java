// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.example.collections.money.Currency;

/** Currencies by their key, for those who have nothing but the key. */
public final class SqlCurrencies {
  private SqlCurrencies() {}

  /** @throws org.adempiere.exceptions.AdempiereException when there is no such currency */
  public static Currency get(SqlSession session, int id) {
    return new Currencies(session).get(id);
  }

  /** That of the tenant's first accounting schema. */
  public static Currency ofTenant(SqlSession session) {
    return TenantCurrency.of(session);
  }
}
