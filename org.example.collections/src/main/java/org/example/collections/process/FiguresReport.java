// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.util.Optional;
import org.compiere.util.Msg;
import org.example.collections.figure.FiguresSummary;
import org.example.collections.receivable.RateGap;

/** Tells the figures of the month, and which exchange rates they lack. */
final class FiguresReport {
  private final CollectionsProcess process;

  FiguresReport(CollectionsProcess process) {
    this.process = process;
  }

  String kept(FiguresSummary summary) {
    for (RateGap gap : summary.gaps()) {
      process.figure(process.message("COL_FigureGap", gap.from().code(), gap.to().code(), process.shown(gap.day())), null);
    }
    if (summary.gaps().isEmpty()) {
      summary.company().ifPresent(figures -> {
        line("COL_FigureDso", figures.daysOutstanding());
        line("COL_FigureBest", figures.bestPossibleDays());
        line("COL_FigureLate", figures.averageDaysLate());
        line("COL_FigureCei", figures.effectiveness());
      });
    }
    return process.message("COL_FiguresKept", summary.accounts(), summary.months(), summary.gaps().size());
  }

  private void line(String key, Optional<BigDecimal> figure) {
    figure.ifPresent(value -> process.figure(Msg.getMsg(process.getCtx(), key), value));
  }
}
