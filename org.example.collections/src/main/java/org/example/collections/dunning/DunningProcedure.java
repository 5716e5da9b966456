// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Comparator;
import java.util.List;

/**
 * Dunning procedure (Mahnverfahren): a ladder of levels.
 *
 * @param sequential a level follows only after the one before was issued
 * @param highestLevel all items of a customer carry the highest level of the run (case A-45)
 * @param accountMinDays above zero: nothing before the customer's oldest item is that late, then all overdue items
 *     (A-35)
 * @param mailTransitDays added to the days between two notices and to the pay-by date
 * @param levels every level, inactive ones too; put in order here: by level number if each level has one,
 *     else by days after due, then by id
 */
public record DunningProcedure(ProcedureId id, String name, boolean sequential, LetterScope scope, boolean highestLevel,
    int accountMinDays, int mailTransitDays, List<DunningLevel> levels) {
  private static final Comparator<DunningLevel> BY_NUMBER =
      Comparator.comparingInt((DunningLevel level) -> level.levelNo().orElseThrow())
          .thenComparingInt(level -> level.id().value());
  private static final Comparator<DunningLevel> BY_DAYS =
      Comparator.comparingInt((DunningLevel level) -> level.timing().days())
          .thenComparingInt(level -> level.id().value());

  /** @throws InvalidProcedure when the lowest usable level counts from a previous notice (case A-42) */
  public DunningProcedure {
    boolean numbered = levels.stream().allMatch(level -> level.levelNo().isPresent());
    levels = levels.stream().sorted(numbered ? BY_NUMBER : BY_DAYS).toList();
    levels.stream().filter(DunningLevel::isUsable).findFirst().ifPresent(DunningProcedure::refuseAfterPrevious);
  }

  /** The levels that can be chosen, lowest first. */
  public List<DunningLevel> ladder() {
    return levels.stream().filter(DunningLevel::isUsable).toList();
  }

  /**
   * Days after the due date from which a run looks at an item: 0, or below it with friendly notices before the due
   * date.
   */
  public int firstDay() {
    int first = 0;
    for (DunningLevel level : levels) {
      first = level.isUsable() && level.timing().isBeforeDue() ? Math.min(first, level.timing().days()) : first;
    }
    return first;
  }

  /** Place of a level, from 0; -1 for a level that is none of this procedure. */
  public int rank(LevelId level) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(level)) {
        return i;
      }
    }
    return -1;
  }

  private static void refuseAfterPrevious(DunningLevel lowest) {
    if (lowest.timing().mode() == DaysMode.AFTER_PREVIOUS) {
      throw new InvalidProcedure(lowest.id(),
          "The lowest level " + lowest.name() + " has no previous notice to count from");
    }
  }
}
