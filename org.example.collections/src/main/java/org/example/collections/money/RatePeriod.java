// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Interest rate of a time.
 *
 * @param until last day; empty: until the next period begins
 * @param percent per year; a base rate may be below zero, and is never cut off there
 */
public record RatePeriod(LocalDate from, Optional<LocalDate> until, BigDecimal percent) {
  public RatePeriod {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("Interest rate ends " + until.get() + " before it begins " + from);
    }
  }

  RatePeriod plus(BigDecimal points) {
    return new RatePeriod(from, until, percent.add(points));
  }

  boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
