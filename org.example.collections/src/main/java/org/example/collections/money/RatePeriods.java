// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Interest rates in the course of time: on each day the one that began last holds. */
public record RatePeriods(List<RatePeriod> periods) {
  public RatePeriods {
    periods = periods.stream().sorted(Comparator.comparing(RatePeriod::from).reversed()).toList();
  }

  /** The same rate at all times. */
  public static RatePeriods fixed(BigDecimal percent) {
    return new RatePeriods(List.of(new RatePeriod(LocalDate.MIN, Optional.empty(), percent)));
  }

  public RatePeriods plus(BigDecimal points) {
    return new RatePeriods(periods.stream().map(period -> period.plus(points)).toList());
  }

  /** Empty when no rate is known for the day: never to be taken as zero. */
  public Optional<BigDecimal> on(LocalDate day) {
    return periods.stream().filter(period -> !period.from().isAfter(day)).findFirst().filter(period -> period.holdsOn(day))
        .map(RatePeriod::percent);
  }

  /** The first day after the first and up to the second for which no rate is known. */
  public Optional<LocalDate> gap(LocalDate after, LocalDate until) {
    if (!after.isBefore(until)) {
      return Optional.empty();
    }
    NavigableSet<LocalDate> starts = new TreeSet<>(changes(after, until));
    starts.add(after);
    return starts.stream().map(day -> day.plusDays(1)).filter(day -> on(day).isEmpty()).findFirst();
  }

  /** Last days before another rate, or none, holds; between the two days. */
  NavigableSet<LocalDate> changes(LocalDate after, LocalDate until) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    for (RatePeriod period : periods) {
      if (period.from().isAfter(after)) {
        days.add(period.from().minusDays(1));
      }
      period.until().ifPresent(days::add);
    }
    days.removeIf(day -> !day.isAfter(after) || !day.isBefore(until));
    return days;
  }
}
