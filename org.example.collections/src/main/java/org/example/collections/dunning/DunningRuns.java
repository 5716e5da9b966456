// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Port: dunning runs of the tenant. All calls of one use case lie in one transaction; a failure leaves nothing. */
public interface DunningRuns {
  /** Held to the end of the transaction. @throws RunInProgress at once when another run of the tenant holds it */
  void lockTenant();

  /** Latest date among runs with an issued notice; cancelled ones count, they were letters too. */
  Optional<LocalDate> lastIssuedRunDate();

  /**
   * The run to fill: the requested one emptied of its proposals and decisions, or a new one. Unapproved proposals of
   * other draft runs for the same scope that wait for nobody are cancelled as replaced (case A-48); see {@link
   * PendingNotice}.
   *
   * @throws RunAlreadyIssued when the requested run has an issued notice (case S-08)
   */
  DunningRunId open(DunningRunRequest request);

  /** A new run beside those of the ladder: it replaces none, and none replaces its proposals. */
  DunningRunId openBeside(LocalDate date, ProcedureId procedure);

  /** Stores decisions, notices and their lines; each chosen decision belongs to the notice that lists its item. */
  void append(DunningRunId run, List<AccountOutcome> outcomes);

  void finish(DunningRunId run, DunningRunSummary summary);
}
