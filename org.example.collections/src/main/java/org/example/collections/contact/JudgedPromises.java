// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What judging came to.
 *
 * @param byStatus promises found kept, partly kept or broken; and those still open
 * @param gaps promises that cannot be judged for want of an exchange rate
 */
public record JudgedPromises(Map<PromiseStatus, Integer> byStatus, List<Judgement> gaps) {
  public JudgedPromises {
    byStatus = Map.copyOf(byStatus);
    gaps = List.copyOf(gaps);
  }

  public int count(PromiseStatus status) {
    return byStatus.getOrDefault(status, 0);
  }

  /** Counts while judging. */
  static final class Count {
    private final Map<PromiseStatus, Integer> byStatus = new EnumMap<>(PromiseStatus.class);
    private final List<Judgement> gaps = new ArrayList<>();

    void judged(Judgement judgement) {
      byStatus.merge(judgement.status(), 1, Integer::sum);
    }

    void stillOpen(Judgement judgement) {
      judged(judgement);
      if (judgement.rateGap().isPresent()) {
        gaps.add(judgement);
      }
    }

    JudgedPromises result() {
      return new JudgedPromises(byStatus, gaps);
    }
  }
}
