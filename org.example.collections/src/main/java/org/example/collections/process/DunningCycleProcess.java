// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.letter.CycleSummary;

/** The scheduler's day: lifts credit stops, creates and issues the run of today, sends. */
@Process
public final class DunningCycleProcess extends CollectionsProcess {
  @Override
  protected String work() {
    CycleSummary cycle = services().dunningCycle().on(today(), this::endTransaction, this::deciding,
        progress("COL_ProgressIssue"), progress("COL_ProgressSend"));
    cycle.created().ifPresent(created ->
        new FreshnessReport(this).warnings(services().work().freshness().of(DunningRunRequest.everythingOn(today()))));
    RunReport report = new RunReport(this);
    StringBuilder summary = new StringBuilder(cycle.created().map(report::created).orElseGet(() -> message("COL_DayDone")));
    cycle.issued().ifPresent(issued -> summary.append(' ').append(report.issued(issued)));
    summary.append(' ').append(report.sent(cycle.sent()));
    return summary.append(' ').append(message("COL_StopsLifted", cycle.creditStopsLifted())).toString();
  }
}
