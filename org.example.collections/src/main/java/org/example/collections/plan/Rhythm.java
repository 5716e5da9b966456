// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Rhythm (Rhythmus) of the instalments.
 *
 * @param every 2 means every second week or month; above zero
 */
public record Rhythm(RhythmUnit unit, int every) {
  public static final Rhythm MONTHLY = new Rhythm(RhythmUnit.MONTH, 1);

  private static final int WEEKS_OF_A_YEAR = 52;
  private static final int MONTHS_OF_A_YEAR = 12;

  public Rhythm {
    if (every < 1) {
      throw new IllegalArgumentException("An instalment every " + every + " " + unit);
    }
  }

  /** Counted from the start, never from the instalment before (P-19). */
  LocalDate day(LocalDate start, int steps) {
    long units = (long) steps * every;
    return switch (unit) {
      case WEEK -> start.plusWeeks(units);
      case MONTH -> start.plusMonths(units);
      case MONTH_END -> YearMonth.from(start).plusMonths(units).atEndOfMonth();
    };
  }

  /** Part of a year between two instalments, as annuities count it. */
  BigDecimal partOfYear(MathContext precision) {
    int steps = unit == RhythmUnit.WEEK ? WEEKS_OF_A_YEAR : MONTHS_OF_A_YEAR;
    return BigDecimal.valueOf(every).divide(BigDecimal.valueOf(steps), precision);
  }
}
