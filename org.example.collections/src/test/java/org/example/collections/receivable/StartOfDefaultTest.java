// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.example.collections.money.DayCount;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartOfDefaultTest {
  private static final Predicate<LocalDate> WEEKDAYS = day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;

  private static InterestRule rule(boolean thirtyDays, boolean weekendShift) {
    return new InterestRule("DE", CustomerType.BUSINESS, Percentage.of("9"), true, DayCount.ACTUAL_365, NominalAmount.of("40"),
        thirtyDays, weekendShift, LocalDate.of(2014, 7, 29));
  }

  private static Optional<StartOfDefault> start(DefaultFacts facts, CustomerType customer) {
    return StartOfDefault.of(facts, customer, rule(true, true), WEEKDAYS);
  }

  /** Due at once on the day it is received. */
  private static DefaultFacts received(String day) {
    return new DefaultFacts(LocalDate.parse(day), LocalDate.parse(day), false, false, Optional.empty());
  }

  private static StartOfDefault from(String day, DefaultReason reason) {
    return new StartOfDefault(LocalDate.parse(day), reason);
  }

  @Test
  @DisplayName("V-1 thirty days after the invoice: in default from the day after")
  void thirtyDays() {
    assertThat(start(received("2026-03-02"), CustomerType.BUSINESS)).contains(from("2026-04-02", DefaultReason.THIRTY_DAYS));
  }

  @Test
  @DisplayName("V-2 the thirtieth day is a Sunday: Monday counts")
  void thirtiethDayOnASunday() {
    assertThat(start(received("2026-01-30"), CustomerType.BUSINESS)).contains(from("2026-03-03", DefaultReason.THIRTY_DAYS));
    assertThat(StartOfDefault.of(received("2026-01-30"), CustomerType.BUSINESS, rule(true, false), WEEKDAYS))
        .contains(from("2026-03-02", DefaultReason.THIRTY_DAYS));
  }

  @Test
  @DisplayName("V-3 the thirtieth day is a Saturday: Monday counts")
  void thirtiethDayOnASaturday() {
    assertThat(start(received("2026-04-16"), CustomerType.BUSINESS)).contains(from("2026-05-19", DefaultReason.THIRTY_DAYS));
  }

  @Test
  @DisplayName("V-4 a consumer whose invoice does not say so is in default by a reminder only")
  void consumersWithoutNotice() {
    assertThat(start(received("2026-03-02"), CustomerType.CONSUMER)).isEmpty();
    assertThat(start(received("2026-03-02"), CustomerType.UNKNOWN)).isEmpty();
    DefaultFacts told = new DefaultFacts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), false, true, Optional.empty());
    assertThat(start(told, CustomerType.CONSUMER)).contains(from("2026-04-02", DefaultReason.THIRTY_DAYS));
    DefaultFacts reminded = new DefaultFacts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2), false, false,
        Optional.of(LocalDate.of(2026, 6, 1)));
    assertThat(start(reminded, CustomerType.CONSUMER)).contains(from("2026-06-02", DefaultReason.NOTICE));
  }

  @Test
  @DisplayName("V-5 an agreed date: in default from the day after, without any reminder")
  void agreedDate() {
    DefaultFacts agreed = new DefaultFacts(LocalDate.of(2026, 5, 15), LocalDate.of(2026, 4, 15), true, false, Optional.empty());
    assertThat(start(agreed, CustomerType.CONSUMER)).contains(from("2026-05-16", DefaultReason.AGREED_DATE));
    StartOfDefault start = start(agreed, CustomerType.CONSUMER).orElseThrow();
    assertThat(start.isReachedOn(LocalDate.of(2026, 5, 15))).isFalse();
    assertThat(start.isReachedOn(LocalDate.of(2026, 5, 16))).isTrue();
  }

  @Test
  void anAgreedDateOnAWeekendMovesOn() {
    DefaultFacts saturday = new DefaultFacts(LocalDate.of(2026, 5, 16), LocalDate.of(2026, 4, 15), true, false, Optional.empty());
    assertThat(start(saturday, CustomerType.BUSINESS)).contains(from("2026-05-19", DefaultReason.AGREED_DATE));
  }

  @Test
  void theFirstReasonCounts() {
    DefaultFacts all = new DefaultFacts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 2), false, false,
        Optional.of(LocalDate.of(2026, 3, 12)));
    assertThat(start(all, CustomerType.BUSINESS)).contains(from("2026-03-13", DefaultReason.NOTICE));
    DefaultFacts late = new DefaultFacts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 2, 2), false, false,
        Optional.of(LocalDate.of(2026, 5, 12)));
    assertThat(start(late, CustomerType.BUSINESS)).contains(from("2026-04-02", DefaultReason.THIRTY_DAYS));
    assertThat(StartOfDefault.of(late, CustomerType.BUSINESS, rule(false, true), WEEKDAYS))
        .contains(from("2026-05-13", DefaultReason.NOTICE));
  }

  @Test
  void thirtyDaysBeginWhenBothInvoiceAndDueDateAreThere() {
    DefaultFacts lateInvoice = new DefaultFacts(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 20), false, false, Optional.empty());
    assertThat(start(lateInvoice, CustomerType.BUSINESS)).contains(from("2026-04-21", DefaultReason.THIRTY_DAYS));
  }
}
