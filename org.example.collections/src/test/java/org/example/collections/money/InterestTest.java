// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterestTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final BigDecimal BUSINESS = new BigDecimal("9");
  private static final BigDecimal CONSUMER = new BigDecimal("5");
  /** German base rates. */
  private static final RatePeriods BASE = new RatePeriods(List.of(since("2023-07-01", "3.12"), since("2024-01-01", "3.62"),
      since("2024-07-01", "3.37"), since("2025-01-01", "2.27"), since("2025-07-01", "1.27"), since("2026-01-01", "1.27")));

  private static RatePeriod since(String from, String percent) {
    return new RatePeriod(LocalDate.parse(from), Optional.empty(), new BigDecimal(percent));
  }

  private static Interest interest(String amount, BigDecimal points, String due, String until, DayCount dayCount) {
    return Interest.of(Money.of(amount, EUR), List.of(), BASE.plus(points), LocalDate.parse(due), LocalDate.parse(until), dayCount);
  }

  private static Interest business(String amount, String due, String until) {
    return interest(amount, BUSINESS, due, until, DayCount.ACTUAL_365);
  }

  private static Interest fixed(String amount, String percent, int days) {
    LocalDate due = LocalDate.of(2026, 1, 1);
    return Interest.of(Money.of(amount, EUR), List.of(), RatePeriods.fixed(new BigDecimal(percent)), due, due.plusDays(days),
        DayCount.ACTUAL_365);
  }

  @Test
  @DisplayName("I-1 split where the base rate changes, rounded once: 437.25")
  void splitsAtAChangeOfTheRate() {
    Interest interest = business("10000.00", "2025-04-15", "2025-09-10");
    assertThat(interest.daysByRate()).containsExactly(new RateDays(76, new BigDecimal("11.27")),
        new RateDays(72, new BigDecimal("10.27")));
    assertThat(interest.amount()).hasToString("437.25 EUR");
  }

  @Test
  @DisplayName("I-2 over the turn of the year: 65.50")
  void splitsAtTheTurnOfTheYear() {
    Interest interest = business("2500.00", "2023-11-30", "2024-02-15");
    assertThat(interest.daysByRate()).containsExactly(new RateDays(31, new BigDecimal("12.12")),
        new RateDays(46, new BigDecimal("12.62")));
    assertThat(interest.amount()).hasToString("65.50 EUR");
  }

  @Test
  @DisplayName("I-3 adding rounded segments would give 65.49, a cent less than what is owed")
  void roundsOnlyOnce() {
    Interest whole = business("2500.00", "2023-11-30", "2024-02-15");
    Money segments = Money.zero(EUR);
    for (InterestSpan span : whole.spans()) {
      segments = segments.plus(new Interest(EUR, DayCount.ACTUAL_365, List.of(span)).amount());
    }
    assertThat(segments).hasToString("65.49 EUR");
    assertThat(whole.amount().minus(segments)).hasToString("0.01 EUR");
  }

  @Test
  @DisplayName("I-4 days of a leap year as 366ths: 65.39")
  void countsLeapYears() {
    assertThat(interest("2500.00", BUSINESS, "2023-11-30", "2024-02-15", DayCount.ACTUAL_ACTUAL).amount())
        .hasToString("65.39 EUR");
  }

  @Test
  @DisplayName("I-5 a consumer owes five points: 12.37")
  void consumersOweFivePoints() {
    assertThat(interest("480.00", CONSUMER, "2025-10-01", "2026-02-28", DayCount.ACTUAL_365).amount()).hasToString("12.37 EUR");
  }

  @Test
  @DisplayName("I-6 four days: 1.13")
  void fourDays() {
    assertThat(business("1000.00", "2025-07-01", "2025-07-05").amount()).hasToString("1.13 EUR");
  }

  @Test
  @DisplayName("I-7 on the due date: nothing")
  void nothingOnTheDueDate() {
    Interest interest = business("1000.00", "2025-07-01", "2025-07-01");
    assertThat(interest.spans()).isEmpty();
    assertThat(interest.amount()).hasToString("0.00 EUR");
  }

  @Test
  @DisplayName("I-8 the day after: 0.28")
  void oneDay() {
    assertThat(business("1000.00", "2025-07-01", "2025-07-02").amount()).hasToString("0.28 EUR");
  }

  @Test
  @DisplayName("I-9 a part payment ends its share of interest with its day: 63.27")
  void splitsAtAPartPayment() {
    Interest interest = Interest.of(Money.of("3000.00", EUR),
        List.of(new PartPayment(LocalDate.of(2025, 7, 10), Money.of("2000.00", EUR))), BASE.plus(BUSINESS),
        LocalDate.of(2025, 6, 20), LocalDate.of(2025, 8, 19), DayCount.ACTUAL_365);
    assertThat(interest.spans()).extracting(span -> DayCount.ACTUAL_365.days(span.after(), span.until()) + " " + span.percent()
        + " " + span.principal()).containsExactly("10 11.27 5000.00 EUR", "10 10.27 5000.00 EUR", "40 10.27 3000.00 EUR");
    assertThat(interest.amount()).hasToString("63.27 EUR");
    assertThat(interest.daysByRate()).extracting(RateDays::days).containsExactly(10L, 50L);
  }

  @Test
  @DisplayName("I-12 a small invoice: 0.17")
  void smallInvoice() {
    assertThat(business("19.90", "2025-08-01", "2025-08-31").amount()).hasToString("0.17 EUR");
  }

  @Test
  @DisplayName("I-13 a base rate below zero lowers the rate: 8.12 and 4.12")
  void baseRateBelowZero() {
    RatePeriods base = RatePeriods.fixed(new BigDecimal("-0.88"));
    LocalDate day = LocalDate.of(2020, 3, 1);
    assertThat(base.plus(BUSINESS).on(day)).contains(new BigDecimal("8.12"));
    assertThat(base.plus(CONSUMER).on(day)).contains(new BigDecimal("4.12"));
    assertThat(Interest.of(Money.of("1000.00", EUR), List.of(), base, day, day.plusDays(9), DayCount.ACTUAL_365).amount())
        .hasToString("0.00 EUR");
  }

  @Test
  @DisplayName("I-14 another country's rate: 8.62")
  void otherCountry() {
    assertThat(fixed("1000.00", "10.15", 31).amount()).hasToString("8.62 EUR");
  }

  @Test
  @DisplayName("I-16 a contractual rate of ten percent: 0.41")
  void contractualRate() {
    assertThat(fixed("100.00", "10", 15).amount()).hasToString("0.41 EUR");
  }

  @Test
  void aPaymentTakenBackAddsToTheAmountOwed() {
    List<PartPayment> payments = List.of(new PartPayment(LocalDate.of(2026, 1, 11), Money.of("400.00", EUR)),
        new PartPayment(LocalDate.of(2026, 1, 21), Money.of("-400.00", EUR)));
    Interest interest = Interest.of(Money.of("1000.00", EUR), payments, RatePeriods.fixed(BigDecimal.TEN),
        LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 31), DayCount.ACTUAL_365);
    assertThat(interest.spans()).extracting(span -> span.principal().toString())
        .containsExactly("1000.00 EUR", "600.00 EUR", "1000.00 EUR");
  }

  @Test
  void aMissingRateIsNamedAndNeverZero() {
    RatePeriods gap = new RatePeriods(List.of(since("2026-01-01", "1.27"),
        new RatePeriod(LocalDate.of(2025, 1, 1), Optional.of(LocalDate.of(2025, 6, 30)), new BigDecimal("2.27"))));
    assertThat(gap.gap(LocalDate.of(2025, 6, 1), LocalDate.of(2026, 1, 5))).contains(LocalDate.of(2025, 7, 1));
    assertThat(gap.gap(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30))).isEmpty();
    assertThat(gap.gap(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 5, 1))).isEmpty();
    assertThat(gap.gap(LocalDate.of(2024, 12, 30), LocalDate.of(2025, 1, 2))).contains(LocalDate.of(2024, 12, 31));
    assertThatThrownBy(() -> Interest.of(Money.of("1.00", EUR), List.of(), gap, LocalDate.of(2025, 6, 1),
        LocalDate.of(2025, 8, 1), DayCount.ACTUAL_365)).hasMessageContaining("2025-07-01");
  }

  @ParameterizedTest(name = "{0} to {1}: {2} days of 360")
  @CsvSource({"2026-01-31,2026-02-28,28", "2026-01-30,2026-01-31,0", "2026-02-28,2026-03-01,3", "2026-01-01,2027-01-01,360"})
  void countsMonthsOfThirtyDays(LocalDate after, LocalDate until, long days) {
    assertThat(DayCount.THIRTY_360.days(after, until)).isEqualTo(days);
  }

  @Test
  void cuttingATimeIntoDaysChangesNothing() {
    LocalDate from = LocalDate.of(2023, 11, 28);
    for (DayCount dayCount : DayCount.values()) {
      long sum = 0;
      for (LocalDate day = from; day.isBefore(from.plusDays(500)); day = day.plusDays(1)) {
        sum += dayCount.parts(day, day.plusDays(1));
      }
      assertThat(sum).as(dayCount.name()).isEqualTo(dayCount.parts(from, from.plusDays(500)));
    }
  }

  @Test
  void matchesTheFormulaOfTheTextbook() {
    BigDecimal byHand = new BigDecimal("1234.56").multiply(new BigDecimal("11.27")).multiply(new BigDecimal("37"))
        .divide(new BigDecimal("36500"), 2, RoundingMode.HALF_UP);
    assertThat(fixed("1234.56", "11.27", 37).amount().amount()).isEqualTo(byHand);
  }
}
