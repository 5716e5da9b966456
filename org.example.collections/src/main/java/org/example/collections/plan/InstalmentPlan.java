// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.example.collections.money.Money;

/**
 * Instalment plan (Ratenplan): instalments whose principal parts add up to the total exactly, each above zero, in the
 * order of their days.
 *
 * @param total what the invoices of the plan have open
 */
public record InstalmentPlan(Money total, List<Instalment> instalments) {
  /** @throws PlanRefused when the instalments are no plan of this total */
  public InstalmentPlan {
    instalments = List.copyOf(instalments);
    InstalmentCount.check(instalments.size());
    Money rest = total;
    LocalDate before = instalments.get(0).dueDate();
    for (Instalment instalment : instalments) {
      rest = rest.minus(instalment.principal());
      if (!instalment.amount().isPositive() || !instalment.principal().isPositive()) {
        throw new PlanRefused(PlanRefusal.TOO_SMALL, instalment.number() + ": " + instalment.amount());
      }
      if (instalment.dueDate().isBefore(before)) {
        throw new PlanRefused(PlanRefusal.OUT_OF_ORDER, instalment.number() + ": " + instalment.dueDate());
      }
      before = instalment.dueDate();
    }
    if (!rest.isZero()) {
      throw new PlanRefused(PlanRefusal.SUM_NOT_KEPT, rest.toString());
    }
  }

  /**
   * The plan after instalments were edited: numbers and rests are written anew and the last instalment takes what the
   * others leave, so that the sum is kept. Interest parts stay as they were agreed.
   *
   * @throws PlanRefused when nothing, or less, would be left for the last one
   */
  public static InstalmentPlan edited(Money total, List<Instalment> instalments) {
    List<Instalment> kept = new ArrayList<>(instalments.size());
    Money rest = total;
    for (Instalment edited : instalments) {
      boolean last = kept.size() == instalments.size() - 1;
      Money principal = last ? rest : edited.principal();
      rest = rest.minus(principal);
      kept.add(new Instalment(kept.size() + 1, edited.dueDate(), principal, edited.interest(), rest));
    }
    return new InstalmentPlan(total, kept);
  }

  public Money interest() {
    return sum(Instalment::interest);
  }

  /** Total and interest. */
  public Money toPay() {
    return sum(Instalment::amount);
  }

  public LocalDate firstDay() {
    return instalments.get(0).dueDate();
  }

  public LocalDate lastDay() {
    return instalments.get(instalments.size() - 1).dueDate();
  }

  private Money sum(Function<Instalment, Money> part) {
    return instalments.stream().map(part).reduce(Money.zero(total.currency()), Money::plus);
  }
}
