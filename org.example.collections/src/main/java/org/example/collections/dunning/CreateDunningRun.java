// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.example.collections.receivable.ExchangeRates;

/** Use case: decide on every due item of a day, group what is to be dunned into proposals, record both. */
public final class CreateDunningRun {
  private static final int BATCH = 1000;

  private final DunningPolicies policies;
  private final CustomerAccounts accounts;
  private final ExchangeRates rates;
  private final DunningRuns runs;

  public CreateDunningRun(DunningPolicies policies, CustomerAccounts accounts, ExchangeRates rates, DunningRuns runs) {
    this.policies = policies;
    this.accounts = accounts;
    this.rates = rates;
    this.runs = runs;
  }

  /**
   * @param decided hears after each batch how many due items were decided so far; how many there are shows only at the end
   * @throws RunInProgress when another run of the tenant is at work
   * @throws RunDatedTooEarly when a later run was issued
   * @throws RunAlreadyIssued when the run to create again has issued notices
   * @throws InvalidProcedure when a procedure cannot work
   */
  public CreatedRun on(DunningRunRequest request, IntConsumer decided) {
    runs.lockTenant();
    refuseBefore(request.date());
    DunningRunId run = runs.open(request);
    DunningRules rules = new DunningRules(policies.current(), rates, request);
    RunCount count = new RunCount();
    List<AccountOutcome> batch = new ArrayList<>();
    accounts.forEach(request, account -> {
      AccountOutcome outcome = rules.decide(account);
      batch.add(outcome);
      if (count.add(outcome) >= BATCH) {
        store(run, batch, count, decided);
      }
    });
    store(run, batch, count, decided);
    DunningRunSummary summary = count.summary();
    runs.finish(run, summary);
    return new CreatedRun(run, summary);
  }

  private void refuseBefore(LocalDate date) {
    runs.lastIssuedRunDate().filter(date::isBefore).ifPresent(last -> {
      throw new RunDatedTooEarly(date, last);
    });
  }

  private void store(DunningRunId run, List<AccountOutcome> batch, RunCount count, IntConsumer decided) {
    if (!batch.isEmpty()) {
      runs.append(run, List.copyOf(batch));
      batch.clear();
      count.stored();
      decided.accept(count.due());
    }
  }
}
