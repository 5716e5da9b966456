// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.function.Predicate;

/** Counts the days on which banks and accounts work. */
public final class WorkingDays {
  private WorkingDays() {}

  /** Working days after a day, up to and including another. */
  public static int between(LocalDate after, LocalDate until, Predicate<LocalDate> isWorkingDay) {
    return (int) after.plusDays(1).datesUntil(until.isAfter(after) ? until.plusDays(1) : after.plusDays(1))
        .filter(isWorkingDay).count();
  }
}
