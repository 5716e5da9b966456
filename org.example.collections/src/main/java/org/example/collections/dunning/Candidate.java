// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordRef;

/**
 * A due item that nothing keeps from being dunned, on its way through the rules; uses: the credits counted against
 * it.
 */
record Candidate(DueItem item, int daysOverdue, DunningProcedure procedure, List<CreditUse> uses) {
  Money open() {
    return item.item().open();
  }

  Currency currency() {
    return open().currency();
  }

  OrganisationId organisation() {
    return item.item().organisation();
  }

  LocalDate dueDate() {
    return item.item().dueDate();
  }

  Money covered() {
    Money sum = Money.zero(currency());
    for (CreditUse use : uses) {
      sum = sum.plus(use.amount());
    }
    return sum;
  }

  /** What stays to be paid after the credits counted against the item. */
  Money net() {
    return uses.isEmpty() ? open() : open().minus(covered());
  }

  /** The last notice under this procedure; one under another procedure was set aside by an override (case S-04). */
  Optional<LastNotice> lastInProcedure() {
    return item.lastNotice().filter(last -> last.procedure().equals(procedure.id()));
  }

  /** First day for a level after the last notice: days between plus mail transit, and never two notices on one day. */
  LocalDate firstDayAfter(LastNotice last, DunningLevel level) {
    return last.issuedOn().plusDays(Math.max(1, level.timing().daysBetween() + procedure.mailTransitDays()));
  }

  Chosen chosen(DunningLevel level, ChosenRule rule) {
    return new Chosen(item, daysOverdue, procedure, level, rule);
  }

  LeftOut leftOut(Optional<DunningLevel> level, Obstacle obstacle) {
    return leftOut(item, daysOverdue, Optional.of(procedure), level, obstacle);
  }

  static LeftOut leftOut(DueItem item, int daysOverdue, Optional<DunningProcedure> procedure,
      Optional<DunningLevel> level, Obstacle obstacle) {
    return new LeftOut(item, daysOverdue, obstacle.reason(), obstacle.cause(), obstacle.detail(), procedure, level);
  }

  Candidate with(List<CreditUse> counted) {
    return new Candidate(item, daysOverdue, procedure, counted);
  }

  RecordRef invoice() {
    return item.item().invoice();
  }
}
