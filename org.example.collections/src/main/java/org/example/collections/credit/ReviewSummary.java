// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a run of reviews came to.
 *
 * @param expired older proposals that nobody decided in time
 */
public record ReviewSummary(Map<ReviewOutcome, Integer> proposals, int expired) {
  public ReviewSummary {
    Map<ReviewOutcome, Integer> all = new EnumMap<>(ReviewOutcome.class);
    for (ReviewOutcome outcome : ReviewOutcome.values()) {
      all.put(outcome, proposals.getOrDefault(outcome, 0));
    }
    proposals = Collections.unmodifiableMap(all);
  }

  public int reviewed() {
    return proposals.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int of(ReviewOutcome outcome) {
    return proposals.get(outcome);
  }
}
