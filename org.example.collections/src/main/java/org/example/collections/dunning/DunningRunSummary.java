// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Map;

/** Counts of a run: due = chosen + left out, always. */
public record DunningRunSummary(int due, int chosen, Map<SkipReason, Integer> leftOutByReason, int notices) {
  public DunningRunSummary {
    leftOutByReason = Map.copyOf(leftOutByReason);
    int leftOut = leftOutByReason.values().stream().mapToInt(Integer::intValue).sum();
    if (due != chosen + leftOut) {
      throw new IllegalStateException(due + " due items, but " + chosen + " chosen and " + leftOut + " left out");
    }
  }

  public int leftOut() {
    return due - chosen;
  }
}
