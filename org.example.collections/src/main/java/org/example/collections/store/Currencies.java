// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** The currencies of the system, both ways: by key and by code. */
final class Currencies {
  private final Map<Integer, Currency> byId = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  Currencies(SqlSession session) {
    session.forEach(Sql.of("SELECT C_Currency_ID, ISO_Code, StdPrecision FROM C_Currency WHERE AD_Client_ID IN (0, ?)",
        session.clientId()), row -> {
          byId.put(row.getInt(1), new Currency(row.getString(2).strip(), row.getInt(3)));
          ids.put(row.getString(2).strip(), row.getInt(1));
        });
  }

  Currency get(int id) {
    Currency currency = byId.get(id);
    if (currency == null) {
      throw new AdempiereException("@NotFound@ @C_Currency_ID@ " + id);
    }
    return currency;
  }

  int id(Currency currency) {
    return ids.get(currency.code());
  }

  /** Rounded as core rounds: half up; less than the smallest coin is nothing. */
  static Money money(BigDecimal amount, Currency currency) {
    BigDecimal smallest = BigDecimal.ONE.movePointLeft(currency.decimals());
    return amount.abs().compareTo(smallest) < 0 ? Money.zero(currency)
        : Money.rounded(amount, currency, RoundingMode.HALF_UP);
  }
}
