// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.ExchangeRates;

/** The rules of a run, customer by customer: facts in, decisions and proposed notices out; nothing is read or written. */
public final class DunningRules {
  private final DunningPolicy policy;
  private final DunningRunRequest request;
  private final Obstacles obstacles;

  public DunningRules(DunningPolicy policy, ExchangeRates rates, DunningRunRequest request) {
    this.policy = policy;
    this.request = request;
    this.obstacles = new Obstacles(policy, request.date());
  }

  /** One decision per due item of the account that lies in the run's scope. */
  public AccountOutcome decide(CustomerAccount account) {
    List<DunningDecision> decisions = new ArrayList<>();
    for (DueItem item : account.items()) {
      Optional<ProcedureId> named = policy.named(item, account);
      if (request.procedure().isEmpty() || request.procedure().equals(named)) {
        decide(item, account).ifPresent(decisions::add);
      }
    }
    return new AccountOutcome(account.customer(), decisions, List.of());
  }

  private Optional<DunningDecision> decide(DueItem item, CustomerAccount account) {
    LocalDate date = request.date();
    int days = item.item().daysOverdue(date);
    if (!item.item().open().isPositive() || days < 0) {
      return Optional.empty();
    }
    Optional<DunningProcedure> procedure = policy.named(item, account).flatMap(policy::usable);
    return obstacles.first(item, account).map(obstacle -> new LeftOut(item, days, obstacle.reason(), obstacle.cause(),
        obstacle.detail(), procedure, Optional.empty()));
  }
}
