// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs in memory that note what was asked of them. */
final class MemoryRuns implements DunningRuns {
  final List<String> calls = new ArrayList<>();
  Optional<LocalDate> lastIssued = Optional.empty();
  RuntimeException refusal;

  @Override
  public void lockTenant() {
    calls.add("lock");
  }

  @Override
  public Optional<LocalDate> lastIssuedRunDate() {
    return lastIssued;
  }

  @Override
  public DunningRunId open(DunningRunRequest request) {
    if (refusal != null) {
      throw refusal;
    }
    calls.add("open " + request.date());
    return request.run().orElse(new DunningRunId(1));
  }

  @Override
  public DunningRunId openBeside(LocalDate date, ProcedureId procedure) {
    calls.add("open beside " + date + " " + procedure.value());
    return new DunningRunId(2);
  }

  @Override
  public void append(DunningRunId run, List<AccountOutcome> outcomes) {
    calls.add("append " + outcomes.size());
  }

  @Override
  public void finish(DunningRunId run, DunningRunSummary summary) {
    calls.add("finish " + summary.due());
  }
}
