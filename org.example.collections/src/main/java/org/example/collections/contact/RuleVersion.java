// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a rule of the worklist is changed without touching the list of today (case W-06).
 *
 * @param from first day of the rule as it is saved
 * @param oldUntil last day of the rule as it was, which is kept beside it; empty: nothing of it was in force
 */
public record RuleVersion(LocalDate from, Optional<LocalDate> oldUntil) {

  /** A new rule holds from tomorrow, or from a later day that was asked for. */
  public static RuleVersion ofNew(LocalDate asked, LocalDate today) {
    return new RuleVersion(notBefore(asked, today.plusDays(1)), Optional.empty());
  }

  /** @param since first day of the rule as it was */
  public static RuleVersion ofChanged(LocalDate since, LocalDate asked, LocalDate today) {
    Optional<LocalDate> kept = since.isAfter(today) ? Optional.empty() : Optional.of(today);
    return new RuleVersion(notBefore(asked, today.plusDays(1)), kept);
  }

  /** A rule in force is ended today at the earliest. */
  public static LocalDate lastDay(LocalDate asked, LocalDate today) {
    return notBefore(asked, today);
  }

  private static LocalDate notBefore(LocalDate asked, LocalDate first) {
    return asked.isBefore(first) ? first : asked;
  }
}
