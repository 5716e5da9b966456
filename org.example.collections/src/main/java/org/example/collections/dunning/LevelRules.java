// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.RecordRef;

/**
 * Which level an item has reached. Sequential: only the one after its last notice; else the highest reached above that.
 * A friendly notice before the due date lapses on the day after it and is no condition of the next level. After a talk, a broken
 * promise or a dispute the level of the last notice comes once more, and no other.
 */
final class LevelRules {
  private final LocalDate date;
  private final AgeRules ages;
  private final MinimumRules minimums;

  LevelRules(LocalDate date, Conversion conversion) {
    this.date = date;
    this.ages = new AgeRules(date);
    this.minimums = new MinimumRules(conversion);
  }

  DunningDecision decide(Candidate candidate, AccountFigures account) {
    Optional<DunningLevel> again = again(candidate);
    List<DunningLevel> above = again.map(List::of).orElseGet(() -> above(candidate));
    if (above.isEmpty()) {
      return finished(candidate);
    }
    int highest = candidate.procedure().sequential() ? 0 : above.size() - 1;
    Obstacle obstacle = null;
    for (int i = highest; i >= 0; i--) {
      Optional<Obstacle> found = obstacle(candidate, above.get(i), i == 0, account);
      if (found.isEmpty()) {
        DunningLevel level = above.get(i);
        return candidate.chosen(level, again.isPresent() ? ChosenRule.LEVEL_AGAIN : ages.rule(candidate, level));
      }
      obstacle = found.get();
    }
    return candidate.leftOut(Optional.of(above.get(0)), obstacle);
  }

  /** The level of the last notice where that is to come once more; a friendly notice that lapsed does not. */
  private static Optional<DunningLevel> again(Candidate candidate) {
    DunningProcedure procedure = candidate.procedure();
    return candidate.lastInProcedure().filter(last -> candidate.item().repeatsLevel())
        .map(last -> procedure.levels().get(rank(procedure, last)))
        .filter(level -> level.isUsable() && !level.timing().isBeforeDue());
  }

  private static List<DunningLevel> above(Candidate candidate) {
    DunningProcedure procedure = candidate.procedure();
    int last = candidate.lastInProcedure().map(notice -> rank(procedure, notice)).orElse(-1);
    return procedure.levels().stream().skip(last + 1L).filter(DunningLevel::isUsable)
        .filter(level -> !level.timing().isBeforeDue() || candidate.daysOverdue() <= 0).toList();
  }

  private static int rank(DunningProcedure procedure, LastNotice last) {
    int rank = procedure.rank(last.level());
    if (rank < 0) {
      throw new BrokenNotice(last.notice(),
          "level " + last.level().value() + " is none of procedure " + procedure.name());
    }
    return rank;
  }

  private static LeftOut finished(Candidate candidate) {
    List<DunningLevel> ladder = candidate.procedure().ladder();
    DunningLevel top = ladder.get(ladder.size() - 1);
    RecordRef cause = candidate.lastInProcedure().map(last -> last.notice().record()).orElse(top.id().record());
    return candidate.leftOut(Optional.of(top), new Obstacle(SkipReason.LADDER_FINISHED, cause, ""));
  }

  private Optional<Obstacle> obstacle(Candidate candidate, DunningLevel level, boolean lowest, AccountFigures account) {
    return tooSoon(candidate, level).or(() -> ages.obstacle(candidate, level, lowest, account))
        .or(() -> minimums.obstacle(candidate, level, account));
  }

  private Optional<Obstacle> tooSoon(Candidate candidate, DunningLevel level) {
    return candidate.item().lastNotice().flatMap(last -> {
      LocalDate first = candidate.firstDayAfter(last, level);
      return date.isBefore(first)
          ? Optional.of(new Obstacle(SkipReason.TOO_SOON, last.notice().record(), first.toString())) : Optional.empty();
    });
  }
}
