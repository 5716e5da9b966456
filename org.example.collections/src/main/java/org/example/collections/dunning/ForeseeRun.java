// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/** Use case: what a run on a day would do about one customer, by the rules and facts of the run; nothing is written. */
public final class ForeseeRun {
  private final DunningPolicies policies;
  private final CustomerAccounts accounts;
  private final Freshness freshness;
  private final ExchangeRates rates;

  public ForeseeRun(DunningPolicies policies, CustomerAccounts accounts, Freshness freshness, ExchangeRates rates) {
    this.policies = Objects.requireNonNull(policies);
    this.accounts = Objects.requireNonNull(accounts);
    this.freshness = Objects.requireNonNull(freshness);
    this.rates = Objects.requireNonNull(rates);
  }

  /**
   * Empty for a customer without open items.
   *
   * @throws InvalidProcedure when a procedure cannot work
   */
  public Optional<ForeseenRun> of(CustomerId customer, LocalDate on) {
    DunningRunRequest request = new DunningRunRequest(on, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(customer),
        OptionalInt.empty());
    DunningRules rules = new DunningRules(policies.current(), rates, request);
    try {
      return decide(new FreshAccounts(accounts, freshness), request, rules, List.of());
    } catch (BooksNotFresh stopped) {
      return decide(accounts, request, rules, stopped.facts());
    }
  }

  private static Optional<ForeseenRun> decide(CustomerAccounts accounts, DunningRunRequest request, DunningRules rules,
      List<StaleFact> stopping) {
    List<ForeseenRun> found = new ArrayList<>(1);
    accounts.forEach(request, account -> found.add(new ForeseenRun(account, rules.decide(account), stopping)));
    return found.stream().findFirst();
  }
}
