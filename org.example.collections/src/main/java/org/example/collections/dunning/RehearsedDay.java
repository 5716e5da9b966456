// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of a rehearsal.
 *
 * @param levels in the order of procedure and ladder
 * @param creditStopsLifted customers whose credit stop by notices ends, as their items are paid
 */
public record RehearsedDay(LocalDate day, List<RehearsedLevel> levels, int creditStopsLifted) {
  public RehearsedDay {
    levels = List.copyOf(levels);
  }

  public int notices() {
    return levels.stream().mapToInt(RehearsedLevel::notices).sum();
  }

  public int waiting() {
    return levels.stream().mapToInt(RehearsedLevel::waiting).sum();
  }

  public int creditStops() {
    return levels.stream().mapToInt(RehearsedLevel::creditStops).sum();
  }

  public int ordersHeld() {
    return levels.stream().mapToInt(RehearsedLevel::ordersHeld).sum();
  }
}
