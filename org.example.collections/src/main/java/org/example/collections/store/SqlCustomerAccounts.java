// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
  private final Optional<Set<Integer>> customers;

  public SqlCustomerAccounts(SqlSession session, ExchangeRates rates) {
    this(session, rates, asked(session), Optional.empty());
  }

  private SqlCustomerAccounts(SqlSession session, ExchangeRates rates, BooleanSupplier claims, Optional<Set<Integer>> customers) {
    this.session = session;
    this.rates = rates;
    this.claims = claims;
    this.customers = customers;
  }

  /** With what interest and lump sums depend on, even where no level shows them. */
  public static SqlCustomerAccounts withClaims(SqlSession session, ExchangeRates rates) {
    return new SqlCustomerAccounts(session, rates, () -> true, Optional.empty());
  }

  /** Of these customers only: the same statements for each page of them. */
  static SqlCustomerAccounts of(SqlSession session, ExchangeRates rates, Set<Integer> customers) {
    return new SqlCustomerAccounts(session, rates, asked(session), Optional.of(customers));
  }

  private static BooleanSupplier asked(SqlSession session) {
    return () -> new InterestLaws(session).areAsked();
  }

  @Override
  public void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer) {
    customers.ifPresentOrElse(
        chosen -> Ids.inPages(chosen, page -> read(new RunScope(session, request, page), consumer)),
        () -> read(new RunScope(session, request), consumer));
  }

  private void read(RunScope scope, Consumer<CustomerAccount> consumer) {
    try (AccountReader reader = new AccountReader(session, scope, rates, claims.getAsBoolean())) {
      for (OptionalInt next = reader.next(); next.isPresent(); next = reader.next()) {
        reader.read(next.getAsInt()).ifPresent(consumer);
      }
    }
  }
}
