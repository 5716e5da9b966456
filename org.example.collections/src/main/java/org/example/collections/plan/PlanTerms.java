// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.example.collections.money.Money;

/**
 * What was agreed about a plan.
 *
 * @param start due day of the first instalment
 * @param nextBusinessDay an instalment that falls on a free day moves on to the next business day; the others keep their
 *     days
 */
public record PlanTerms(PlanShape shape, LocalDate start, Rhythm rhythm, boolean nextBusinessDay) {
  /** @throws PlanRefused when the total cannot be divided like this */
  public InstalmentPlan divide(Money total, Predicate<LocalDate> isBusinessDay) {
    if (!total.isPositive()) {
      throw new PlanRefused(PlanRefusal.NOTHING_OPEN, total.toString());
    }
    List<LocalDate> days = days(shape.count(total), isBusinessDay);
    List<Share> shares = shape.shares(total, new DueDays(rhythm, days));
    List<Instalment> instalments = new ArrayList<>(days.size());
    Money rest = total;
    for (int i = 0; i < days.size(); i++) {
      Share share = shares.get(i);
      rest = rest.minus(share.principal());
      instalments.add(new Instalment(i + 1, days.get(i), share.principal(), share.interest(), rest));
    }
    return new InstalmentPlan(total, instalments);
  }

  /** The same plan free of interest. */
  PlanTerms withoutInterest() {
    return new PlanTerms(shape.withoutInterest(), start, rhythm, nextBusinessDay);
  }

  private List<LocalDate> days(int count, Predicate<LocalDate> isBusinessDay) {
    List<LocalDate> days = new ArrayList<>(count);
    for (int step = 0; step < count; step++) {
      LocalDate day = rhythm.day(start, step);
      while (nextBusinessDay && !isBusinessDay.test(day)) {
        day = day.plusDays(1);
      }
      days.add(day);
    }
    return days;
  }
}
