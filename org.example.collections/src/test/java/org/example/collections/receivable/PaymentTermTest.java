// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentTermTest {
  private static final Predicate<LocalDate> ALWAYS = day -> true;
  private static final Predicate<LocalDate> WEEKDAYS =
      day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

  private static PaymentTerm fixed(int day, int cutoff, int offset) {
    return new PaymentTerm(0, Optional.empty(), Optional.of(new FixedDueDay(day, cutoff, offset)), false);
  }

  @ParameterizedTest(name = "30 net from {0}: {1}")
  @CsvSource({"2025-03-15,2025-04-14", "2025-10-01,2025-10-31", "2026-01-30,2026-03-01", "2028-01-30,2028-02-29"})
  void addsCalendarDaysAlsoOverSummerTime(LocalDate invoiced, LocalDate due) {
    assertThat(PaymentTerm.net(30).dueDate(invoiced, ALWAYS)).isEqualTo(due);
  }

  @Test
  void countsDaysOverdueOverSummerTime() {
    LocalDate due = PaymentTerm.net(30).dueDate(LocalDate.of(2025, 3, 15), ALWAYS);
    assertThat(daysOverdue(due, LocalDate.of(2025, 4, 15))).isEqualTo(1);
    assertThat(daysOverdue(due, LocalDate.of(2025, 4, 20))).isEqualTo(6);
    assertThat(daysOverdue(due, LocalDate.of(2025, 3, 29))).isEqualTo(-16);
  }

  @ParameterizedTest(name = "day {1}, cutoff {2}, offset {3}, from {0}: {4}")
  @CsvSource({
      "2025-02-10,31,31,0,2025-02-28",
      "2028-02-10,31,31,0,2028-02-29",
      "2025-02-10,29,31,0,2025-02-28",
      "2028-02-10,29,31,0,2028-02-29",
      "2025-01-31,30,31,1,2025-02-28",
      "2025-01-10,30,31,0,2025-01-30",
      "2025-01-10,31,31,3,2025-04-30",
      "2025-01-19,15,20,1,2025-02-15",
      "2025-01-20,15,20,1,2025-02-15",
      "2025-01-21,15,20,1,2025-03-15",
      "2025-02-28,15,31,0,2025-02-15",
      "2025-02-28,15,30,1,2025-03-15",
      "2025-12-21,15,20,1,2026-02-15",
  })
  void fallsDueOnAFixedDay(LocalDate invoiced, int day, int cutoff, int offset, LocalDate due) {
    assertThat(fixed(day, cutoff, offset).dueDate(invoiced, ALWAYS)).isEqualTo(due);
  }

  @Test
  void refusesDaysThatAreNone() {
    assertThatThrownBy(() -> new FixedDueDay(0, 1, 0)).hasMessageContaining("0, cutoff 1");
    assertThatThrownBy(() -> new FixedDueDay(32, 1, 0)).hasMessageContaining("32");
    assertThatThrownBy(() -> new FixedDueDay(1, 32, 0)).hasMessageContaining("cutoff 32");
    assertThatThrownBy(() -> new FixedDueDay(1, 1, -1)).hasMessageContaining("offset -1");
    assertThat(new FixedDueDay(31, 31, 0).day()).isEqualTo(31);
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2026-05-04,2026-05-15", "2026-05-05,2026-05-15", "2026-05-06,2026-05-22"})
  void movesOnToTheNetDay(LocalDate invoiced, LocalDate due) {
    PaymentTerm friday = new PaymentTerm(10, Optional.of(DayOfWeek.FRIDAY), Optional.empty(), false);
    assertThat(friday.dueDate(invoiced, ALWAYS)).isEqualTo(due);
  }

  @ParameterizedTest(name = "from {0}: {1}")
  @CsvSource({"2026-05-05,2026-05-15", "2026-05-06,2026-05-18", "2026-05-07,2026-05-18", "2026-05-08,2026-05-18"})
  void movesOnToTheNextBusinessDay(LocalDate invoiced, LocalDate due) {
    PaymentTerm term = new PaymentTerm(10, Optional.empty(), Optional.empty(), true);
    assertThat(term.dueDate(invoiced, WEEKDAYS)).isEqualTo(due);
    assertThat(PaymentTerm.net(10).dueDate(invoiced, WEEKDAYS)).isEqualTo(invoiced.plusDays(10));
  }

  @Test
  void movesPastAHoliday() {
    PaymentTerm term = new PaymentTerm(0, Optional.empty(), Optional.empty(), true);
    LocalDate goodFriday = LocalDate.of(2026, 4, 3);
    Predicate<LocalDate> business = WEEKDAYS.and(day -> !Set.of(goodFriday, goodFriday.plusDays(3)).contains(day));
    assertThat(term.dueDate(goodFriday, business)).isEqualTo(LocalDate.of(2026, 4, 7));
  }

  private static int daysOverdue(LocalDate due, LocalDate on) {
    Money hundred = Money.of("100", new Currency("EUR", 2));
    return new OpenItem(new OpenItemId(1, 0), new CustomerId(1), new OrganisationId(0), "1", due, due, hundred, hundred,
        "").daysOverdue(on);
  }
}
