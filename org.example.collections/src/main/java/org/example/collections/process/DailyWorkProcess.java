// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;

/**
 * The scheduler's day beside the dunning cycle: closes what settled itself, and keeps the links of contacts and the figures of
 * customers and runs.
 */
@Process
public final class DailyWorkProcess extends CollectionsProcess {
  private static final int DAYS_OF_FIGURES = 90;
  private static final int MONTHS_OF_HABIT = 12;

  @Override
  protected String work() {
    int settled = services().contact().settledFollowUps().close(today());
    services().work().unlinkedContacts().link();
    int habits = services().work().payingHabits().refresh(today().minusMonths(MONTHS_OF_HABIT));
    int although = services().work().runFigures().countPaidBefore(today().minusDays(DAYS_OF_FIGURES));
    figure(new FiguresReport(this).kept(services().figures().keepFigures().on(today(), 1)), null);
    return message("COL_DailyWorkSummary", settled, habits, although);
  }
}
