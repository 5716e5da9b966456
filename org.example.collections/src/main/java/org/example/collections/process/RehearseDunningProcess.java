// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.RehearsalRequest;
import org.example.collections.dunning.RehearsedDay;
import org.example.collections.dunning.RehearsedLevel;

/** What the daily cycle would do in the next days; no run, notice or customer is touched. The result is kept for the chart. */
@Process
public final class RehearseDunningProcess extends CollectionsProcess {
  @Parameter(name = "COL_RehearsalDays")
  private int days;

  @Parameter(name = "COL_IsPaysAsUsual")
  private boolean paysAsUsual;

  @Override
  protected String work() {
    if (days < 1 || days > RehearsalRequest.MOST_DAYS) {
      throw new AdempiereException(message("COL_RehearsalTooLong", RehearsalRequest.MOST_DAYS));
    }
    RehearsalRequest request = new RehearsalRequest(today(), days, paysAsUsual);
    List<RehearsedDay> rehearsed = services().figures().rehearseDunning().of(request,
        customers -> statusUpdate(message("COL_ProgressRehearse", customers)));
    services().figures().rehearsals().keep(request, rehearsed);
    rehearsed.forEach(this::show);
    return message("COL_RehearsalSummary", days, rehearsed.stream().mapToInt(RehearsedDay::notices).sum(),
        rehearsed.stream().mapToInt(RehearsedDay::waiting).sum(), rehearsed.stream().mapToInt(RehearsedDay::creditStops).sum(),
        rehearsed.stream().mapToInt(RehearsedDay::ordersHeld).sum(),
        rehearsed.stream().mapToInt(RehearsedDay::creditStopsLifted).sum());
  }

  private void show(RehearsedDay day) {
    if (day.creditStopsLifted() > 0) {
      figure(message("COL_RehearsalLifted", shown(day.day()), day.creditStopsLifted()), null);
    }
    for (RehearsedLevel level : day.levels()) {
      figure(message("COL_RehearsalLine", shown(day.day()), level.level().name(), level.notices(), level.waiting(), level.asked(),
          level.charges(), level.creditStops(), level.ordersHeld()), null);
    }
  }
}
