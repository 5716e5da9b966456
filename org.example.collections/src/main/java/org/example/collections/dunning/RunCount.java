// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts while a run is at work; mutable, never leaves the use case. */
final class RunCount {
  private final Map<SkipReason, Integer> leftOut = new EnumMap<>(SkipReason.class);
  private int due;
  private int chosen;
  private int notices;
  private int unstored;

  /** @return decisions counted since the last {@link #stored} */
  int add(AccountOutcome outcome) {
    List<DunningDecision> decisions = outcome.decisions();
    due += decisions.size();
    unstored += decisions.size();
    notices += outcome.notices().size();
    for (DunningDecision decision : decisions) {
      decision.fold(c -> ++chosen, l -> leftOut.merge(l.reason(), 1, Integer::sum));
    }
    return unstored;
  }

  int due() {
    return due;
  }

  void stored() {
    unstored = 0;
  }

  DunningRunSummary summary() {
    return new DunningRunSummary(due, chosen, leftOut, notices);
  }
}
