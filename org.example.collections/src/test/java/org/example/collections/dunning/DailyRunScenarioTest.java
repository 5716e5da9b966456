// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A scheduler that runs twice a day, and misses some days; every notice is issued on the day of its run. */
class DailyRunScenarioTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
  private final ExampleRun run =
      ExampleRun.under(procedure(level(1, -3), level(2, 5), level(3, 15).between(7), level(4, 30).between(7)));

  @Test
  void climbsTheLadderOnceAndOnTime() {
    assertThat(noticesBy(Set.of())).isEqualTo(Map.of(-3, "L1", 5, "L2", 15, "L3", 30, "L4"));
  }

  @Test
  void catchesUpAMissedDayOnce() {
    assertThat(noticesBy(Set.of(5, 6, 7, 8))).isEqualTo(Map.of(-3, "L1", 9, "L2", 16, "L3", 30, "L4"));
  }

  @Test
  void leavesOutAFriendlyNoticeThatWasMissed() {
    assertThat(noticesBy(Set.of(-3, -2, -1, 0))).isEqualTo(Map.of(5, "L2", 15, "L3", 30, "L4"));
  }

  /** Days after the due date to the level issued on that day. */
  private Map<Integer, String> noticesBy(Set<Integer> missed) {
    Map<Integer, String> notices = new TreeMap<>();
    ExampleItem item = item(1, DUE);
    for (int day = -10; day <= 60; day++) {
      for (int time = 0; time < 2 && !missed.contains(day); time++) {
        for (DunningNotice notice : run.on(DUE.plusDays(day), item).notices()) {
          assertThat(notices.put(day, notice.level().name())).as("one notice on day %s", day).isNull();
          item.dunned(notice.level().id().value(), DUE.plusDays(day));
        }
      }
    }
    assertThat(run.on(DUE.plusDays(61), item).of(1)).isEqualTo("LADDER_FINISHED");
    return notices;
  }
}
