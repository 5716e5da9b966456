// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/**
 * Simple interest (Zinsen) on an amount owed: split at each change of the rate and each part payment, added up exactly and rounded
 * half up once at the end. Interest bears no interest.
 *
 * @param spans oldest first; without a span there is no interest
 */
public record Interest(Currency currency, DayCount dayCount, List<InterestSpan> spans) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100L * DayCount.PARTS_OF_A_YEAR);

  public Interest {
    spans = List.copyOf(spans);
  }

  /**
   * @param open what is owed now; a payment is added back for the days up to and including its own
   * @param after the day before the first day of interest
   * @param until last day of interest
   * @throws IllegalArgumentException when a rate is missing; see {@link RatePeriods#gap}
   */
  public static Interest of(Money open, List<PartPayment> payments, RatePeriods rates, LocalDate after, LocalDate until,
      DayCount dayCount) {
    List<InterestSpan> spans = new ArrayList<>();
    LocalDate from = after;
    for (LocalDate to : ends(payments, rates, after, until)) {
      Money principal = owedAfter(from, open, payments);
      LocalDate first = from.plusDays(1);
      BigDecimal percent = rates.on(first).orElseThrow(() -> new IllegalArgumentException("No interest rate on " + first));
      if (principal.isPositive() && percent.signum() > 0) {
        spans.add(new InterestSpan(from, to, principal, percent));
      }
      from = to;
    }
    return new Interest(open.currency(), dayCount, spans);
  }

  private static NavigableSet<LocalDate> ends(List<PartPayment> payments, RatePeriods rates, LocalDate after, LocalDate until) {
    NavigableSet<LocalDate> ends = rates.changes(after, until);
    payments.stream().map(PartPayment::on).filter(day -> day.isAfter(after) && day.isBefore(until)).forEach(ends::add);
    if (after.isBefore(until)) {
      ends.add(until);
    }
    return ends;
  }

  private static Money owedAfter(LocalDate day, Money open, List<PartPayment> payments) {
    Money owed = open;
    for (PartPayment payment : payments) {
      owed = payment.on().isAfter(day) ? owed.plus(payment.amount()) : owed;
    }
    return owed;
  }

  /** The days by rate, oldest first; part payments do not part them. */
  public List<RateDays> daysByRate() {
    Map<BigDecimal, Long> days = new LinkedHashMap<>();
    spans.forEach(span -> days.merge(span.percent(), dayCount.days(span.after(), span.until()), Long::sum));
    return days.entrySet().stream().map(entry -> new RateDays(entry.getValue(), entry.getKey())).toList();
  }

  public Money amount() {
    BigDecimal sum = BigDecimal.ZERO;
    for (InterestSpan span : spans) {
      sum = sum.add(span.principal().amount().multiply(span.percent())
          .multiply(BigDecimal.valueOf(dayCount.parts(span.after(), span.until()))));
    }
    return new Money(sum.divide(WHOLE, currency.decimals(), RoundingMode.HALF_UP), currency);
  }
}
