// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Start of default (Verzugsbeginn) of an item.
 *
 * @param from first day of default, which is the first day of interest
 */
public record StartOfDefault(LocalDate from, DefaultReason reason) {
  private static final int DAYS = 30;

  /**
   * The first of what the facts support: an agreed date that passed, a reminder, thirty days. Empty when nothing but a reminder
   * could put the customer into default and none was issued.
   *
   * @param businessDay a last day to pay that is none moves on to the next one (BGB 193), where the rule says so
   */
  public static Optional<StartOfDefault> of(DefaultFacts facts, CustomerType customer, InterestRule rule,
      Predicate<LocalDate> businessDay) {
    Predicate<LocalDate> lastDay = rule.weekendShift() ? businessDay : day -> true;
    Stream<StartOfDefault> agreed = facts.dueDateAgreed()
        ? Stream.of(after(facts.dueDate(), lastDay, DefaultReason.AGREED_DATE)) : Stream.empty();
    Stream<StartOfDefault> reminded = facts.reminded().stream()
        .map(day -> new StartOfDefault(day.plusDays(1), DefaultReason.NOTICE));
    boolean thirty = rule.thirtyDays() && (!customer.isProtected() || facts.consumerNotice());
    Stream<StartOfDefault> thirtyDays = thirty
        ? Stream.of(after(later(facts.dueDate(), facts.received()).plusDays(DAYS), lastDay, DefaultReason.THIRTY_DAYS))
        : Stream.empty();
    return Stream.of(agreed, reminded, thirtyDays).flatMap(starts -> starts)
        .min(Comparator.comparing(StartOfDefault::from).thenComparing(StartOfDefault::reason));
  }

  private static StartOfDefault after(LocalDate lastDay, Predicate<LocalDate> possible, DefaultReason reason) {
    LocalDate last = lastDay;
    while (!possible.test(last)) {
      last = last.plusDays(1);
    }
    return new StartOfDefault(last.plusDays(1), reason);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  public boolean isReachedOn(LocalDate day) {
    return !day.isBefore(from);
  }
}
