// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * How days become a part of a year (Zinstage). No statute fixes it, so it is a setting. The first day counted is the one after
 * the start, the last one the end itself; cutting a time into pieces never changes the sum.
 */
public enum DayCount {
  /** Calendar days, every year has 365. */
  ACTUAL_365 {
    @Override
    long parts(LocalDate after, LocalDate until) {
      return days(after, until) * PARTS_OF_A_YEAR / 365;
    }
  },
  /** Calendar days, each of them a 365th or, in a leap year, a 366th. */
  ACTUAL_ACTUAL {
    @Override
    long parts(LocalDate after, LocalDate until) {
      long parts = 0;
      LocalDate from = after;
      while (from.isBefore(until)) {
        LocalDate first = from.plusDays(1);
        LocalDate last = first.withDayOfYear(first.lengthOfYear());
        LocalDate to = last.isBefore(until) ? last : until;
        parts += days(from, to) * PARTS_OF_A_YEAR / Year.of(first.getYear()).length();
        from = to;
      }
      return parts;
    }
  },
  /** Months of 30 days, years of 360 (30E/360: the 31st counts as the 30th). */
  THIRTY_360 {
    @Override
    long parts(LocalDate after, LocalDate until) {
      return days(after, until) * PARTS_OF_A_YEAR / 360;
    }

    @Override
    public long days(LocalDate after, LocalDate until) {
      return number(until) - number(after);
    }
  };

  /** Divisible by 360, 365 and 366, so that sums of days stay exact. */
  static final long PARTS_OF_A_YEAR = 360L * 365 * 366;

  /** Share of a year in exact parts. */
  abstract long parts(LocalDate after, LocalDate until);

  /** Days of interest from the day after the first to the second, as a letter states them. */
  public long days(LocalDate after, LocalDate until) {
    return ChronoUnit.DAYS.between(after, until);
  }

  private static long number(LocalDate day) {
    return 360L * day.getYear() + 30L * day.getMonthValue() + Math.min(day.getDayOfMonth(), 30);
  }
}
