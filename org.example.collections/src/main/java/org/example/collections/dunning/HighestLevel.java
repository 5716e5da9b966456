// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Raises the overdue items of a customer to the highest level of the run, where the procedure says so (case A-45). */
final class HighestLevel {
  private HighestLevel() {
  }

  static List<Chosen> raise(List<Chosen> chosen) {
    Map<ProcedureId, DunningLevel> highest = new HashMap<>();
    for (Chosen one : chosen) {
      highest.merge(one.inProcedure().id(), one.atLevel(), (a, b) -> higher(one.inProcedure(), a, b));
    }
    List<Chosen> raised = new ArrayList<>(chosen.size());
    for (Chosen one : chosen) {
      DunningLevel level = highest.get(one.inProcedure().id());
      boolean raises =
          one.inProcedure().highestLevel() && mayRise(one.rule()) && level != one.atLevel();
      raised.add(raises
          ? new Chosen(one.item(), one.daysOverdue(), one.inProcedure(), level, ChosenRule.HIGHEST_LEVEL) : one);
    }
    return raised;
  }

  private static boolean mayRise(ChosenRule rule) {
    return rule != ChosenRule.BEFORE_DUE && rule != ChosenRule.LEVEL_AGAIN;
  }

  private static DunningLevel higher(DunningProcedure procedure, DunningLevel one, DunningLevel other) {
    return procedure.rank(one.id()) >= procedure.rank(other.id()) ? one : other;
  }
}
