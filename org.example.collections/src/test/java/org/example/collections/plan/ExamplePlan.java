// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/** Plans of the examples: monthly from 1 February 2026 unless said otherwise. */
final class ExamplePlan {
  static final Currency EUR = new Currency("EUR", 2);
  static final LocalDate START = LocalDate.of(2026, 2, 1);

  private ExamplePlan() {}

  static Money eur(String amount) {
    return Money.of(amount, EUR);
  }

  static InstalmentPlan plan(Money total, PlanShape shape) {
    return plan(total, shape, START, Rhythm.MONTHLY);
  }

  static InstalmentPlan plan(Money total, PlanShape shape, LocalDate start, Rhythm rhythm) {
    return new PlanTerms(shape, start, rhythm, false).divide(total, day -> true);
  }

  static InstalmentPlan equal(String total, int count) {
    return plan(eur(total), new EqualParts(count));
  }

  static Percentage percent(String value) {
    return Percentage.of(value);
  }

  static List<String> amounts(InstalmentPlan plan) {
    return plan.instalments().stream().map(each -> each.amount().amount().toPlainString()).toList();
  }

  static List<String> interest(InstalmentPlan plan) {
    return plan.instalments().stream().map(each -> each.interest().amount().toPlainString()).toList();
  }

  static List<String> days(InstalmentPlan plan) {
    return plan.instalments().stream().map(each -> each.dueDate().toString()).toList();
  }

  static boolean isWeekday(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
