// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.receivable.ExchangeRates;

/**
 * Reads customer accounts by sets: a fixed number of statements for the whole run, all in the order of the customers
 * and merged here, so that a run of any size holds one customer and some rows of each statement in memory.
 */
public final class SqlCustomerAccounts implements CustomerAccounts {
  private final SqlSession session;
  private final ExchangeRates rates;
  private final BooleanSupplier claims;

  public SqlCustomerAccounts(SqlSession session, ExchangeRates rates) {
    this(session, rates, () -> new InterestLaws(session).areAsked());
  }

  private SqlCustomerAccounts(SqlSession session, ExchangeRates rates, BooleanSupplier claims) {
    this.session = session;
    this.rates = rates;
    this.claims = claims;
  }

  /** With what interest and lump sums depend on, even where no level shows them. */
  public static SqlCustomerAccounts withClaims(SqlSession session, ExchangeRates rates) {
    return new SqlCustomerAccounts(session, rates, () -> true);
  }

  @Override
  public void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer) {
    try (AccountReader reader = new AccountReader(session, new RunScope(session, request), rates, claims.getAsBoolean())) {
      for (OptionalInt next = reader.next(); next.isPresent(); next = reader.next()) {
        reader.read(next.getAsInt()).ifPresent(consumer);
      }
    }
  }
}
