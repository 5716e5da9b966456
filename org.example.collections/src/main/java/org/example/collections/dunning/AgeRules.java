// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.example.collections.receivable.RecordRef;

/** Is the item, or the customer's oldest item, late enough for a level? Every test is "on or after the first day". */
final class AgeRules {
  private final LocalDate date;

  AgeRules(LocalDate date) {
    this.date = date;
  }

  Optional<Obstacle> obstacle(Candidate candidate, DunningLevel level, boolean lowest, AccountFigures account) {
    DunningProcedure procedure = candidate.procedure();
    int oldest = account.oldestDays(procedure.id());
    boolean accountCounts = procedure.accountMinDays() > 0 && !level.timing().isBeforeDue();
    if (accountCounts && oldest < procedure.accountMinDays()) {
      return notYet(procedure.id().record(), Optional.of(date.plusDays(procedure.accountMinDays() - (long) oldest)));
    }
    if (isReached(candidate, level) || accountCounts && lowest && isFirstReminder(candidate)) {
      return Optional.empty();
    }
    return notYet(level.id().record(), firstDay(candidate, level.timing()));
  }

  /** The rule by which a level without obstacle was reached. */
  ChosenRule rule(Candidate candidate, DunningLevel level) {
    if (!isReached(candidate, level)) {
      return ChosenRule.WHOLE_ACCOUNT;
    }
    return switch (level.timing().mode()) {
      case AFTER_DUE -> level.timing().isBeforeDue() ? ChosenRule.BEFORE_DUE : ChosenRule.DAYS_AFTER_DUE;
      case END_OF_MONTH -> ChosenRule.END_OF_MONTH;
      case AFTER_PREVIOUS -> ChosenRule.AFTER_PREVIOUS;
    };
  }

  /** Empty when the level counts from a previous notice and there is none; the days since are tested apart. */
  private static Optional<LocalDate> firstDay(Candidate candidate, LevelTiming timing) {
    LocalDate afterDue = candidate.dueDate().plusDays(timing.days());
    return switch (timing.mode()) {
      case AFTER_DUE -> Optional.of(afterDue);
      case END_OF_MONTH -> Optional.of(afterDue.with(TemporalAdjusters.lastDayOfMonth()));
      case AFTER_PREVIOUS -> candidate.lastInProcedure().map(LastNotice::issuedOn);
    };
  }

  private boolean isReached(Candidate candidate, DunningLevel level) {
    return firstDay(candidate, level.timing()).filter(first -> !date.isBefore(first)).isPresent();
  }

  /** Overdue, and nothing but perhaps a friendly notice before the due date was sent. */
  private static boolean isFirstReminder(Candidate candidate) {
    return candidate.daysOverdue() > 0
        && candidate.lastInProcedure().filter(last -> last.issuedOn().isAfter(candidate.dueDate())).isEmpty();
  }

  private static Optional<Obstacle> notYet(RecordRef cause, Optional<LocalDate> first) {
    return Optional.of(
        new Obstacle(SkipReason.NOT_YET, cause, first.map(LocalDate::toString).orElse("")));
  }
}
