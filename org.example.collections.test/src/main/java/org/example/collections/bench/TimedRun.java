// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.compiere.util.Trx;
import org.example.collections.dunning.AccountOutcome;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.CustomerAccounts;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.DunningRunSummary;
import org.example.collections.dunning.DunningRuns;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.fixture.Fixture;
import org.example.collections.store.SqlCustomerAccounts;
import org.example.collections.store.SqlDunningPolicies;
import org.example.collections.store.SqlDunningRuns;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlSession;

/** One dunning run as the process runs it, from the lock to the commit, with the time of each stage in nanoseconds. */
final class TimedRun {
  private long all;
  private long inAccounts;
  private long inConsumer;
  private long writing;
  private DunningRunSummary summary;

  static TimedRun on(LocalDate date) throws Exception {
    TimedRun run = new TimedRun();
    long start = System.nanoTime();
    Trx trx = Trx.get(Trx.createTrxName("Bench"), true);
    try {
      SqlSession session = new SqlSession(Fixture.SAMPLE, 0, trx.getTrxName());
      SqlExchangeRates rates = new SqlExchangeRates(session);
      run.summary = new CreateDunningRun(new SqlDunningPolicies(session),
          run.new Accounts(new SqlCustomerAccounts(session, rates)),
          rates, run.new Runs(new SqlDunningRuns(session))).on(DunningRunRequest.everythingOn(date), decided -> { }).summary();
      long committing = System.nanoTime();
      trx.commit(true);
      run.writing += System.nanoTime() - committing;
    } finally {
      trx.rollback();
      trx.close();
    }
    run.all = System.nanoTime() - start;
    return run;
  }

  double seconds() {
    return all / 1e9;
  }

  double readSeconds() {
    return (inAccounts - inConsumer) / 1e9;
  }

  double decideSeconds() {
    return (all - inAccounts + inConsumer - writing) / 1e9;
  }

  double writeSeconds() {
    return writing / 1e9;
  }

  DunningRunSummary summary() {
    return summary;
  }

  private final class Accounts implements CustomerAccounts {
    private final CustomerAccounts timed;

    private Accounts(CustomerAccounts timed) {
      this.timed = timed;
    }

    @Override
    public void forEach(DunningRunRequest request, Consumer<CustomerAccount> consumer) {
      long start = System.nanoTime();
      timed.forEach(request, account -> {
        long entered = System.nanoTime();
        consumer.accept(account);
        inConsumer += System.nanoTime() - entered;
      });
      inAccounts += System.nanoTime() - start;
    }
  }

  private final class Runs implements DunningRuns {
    private final DunningRuns timed;

    private Runs(DunningRuns timed) {
      this.timed = timed;
    }

    @Override
    public void lockTenant() {
      timed.lockTenant();
    }

    @Override
    public Optional<LocalDate> lastIssuedRunDate() {
      return timed.lastIssuedRunDate();
    }

    @Override
    public DunningRunId open(DunningRunRequest request) {
      long start = System.nanoTime();
      DunningRunId run = timed.open(request);
      writing += System.nanoTime() - start;
      return run;
    }

    @Override
    public DunningRunId openBeside(LocalDate date, ProcedureId procedure) {
      return timed.openBeside(date, procedure);
    }

    @Override
    public void append(DunningRunId run, List<AccountOutcome> outcomes) {
      long start = System.nanoTime();
      timed.append(run, outcomes);
      writing += System.nanoTime() - start;
    }

    @Override
    public void finish(DunningRunId run, DunningRunSummary counts) {
      long start = System.nanoTime();
      timed.finish(run, counts);
      writing += System.nanoTime() - start;
    }
  }
}
