// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/**
 * Use case: propose notices about items that somebody names, in a run of their own beside those of the ladder. Whoever calls holds the
 * lock of the tenant.
 */
public final class AskForItems {
  private final DunningPolicies policies;
  private final CustomerAccounts accounts;
  private final ExchangeRates rates;
  private final DunningRuns runs;

  /** @param accounts of the customers asked for */
  public AskForItems(DunningPolicies policies, CustomerAccounts accounts, ExchangeRates rates, DunningRuns runs) {
    this.policies = policies;
    this.accounts = accounts;
    this.rates = rates;
    this.runs = runs;
  }

  /**
   * @param level at which the notices are written
   * @param invoices C_Invoice_ID by customer
   * @param payBy last day to pay, as it is to stand on the notices
   */
  public DunningRunId at(LevelId level, Map<CustomerId, Set<Integer>> invoices, LocalDate payBy, LocalDate today) {
    NamedItems rules = new NamedItems(policies.current(), rates, level, today);
    DunningRunId run = runs.openBeside(today, rules.procedure());
    List<AccountOutcome> outcomes = new ArrayList<>();
    accounts.forEach(DunningRunRequest.everythingOn(today), account ->
        outcomes.add(rules.ask(account, invoices.getOrDefault(account.customer(), Set.of()), payBy)));
    RunCount count = new RunCount();
    outcomes.forEach(count::add);
    runs.append(run, outcomes);
    runs.finish(run, count.summary());
    return run;
  }
}
