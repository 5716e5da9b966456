// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import java.util.function.Function;

/** What a run decided about one due item. */
public sealed interface DunningDecision permits Chosen, LeftOut {
  DueItem item();

  int daysOverdue();

  /** The item's procedure; empty when it has none. */
  Optional<DunningProcedure> procedure();

  /** The level chosen, or considered when the item was left out. */
  Optional<DunningLevel> level();

  <R> R fold(Function<Chosen, R> chosen, Function<LeftOut, R> leftOut);
}
