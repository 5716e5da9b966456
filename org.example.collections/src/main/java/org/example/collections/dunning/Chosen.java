// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import java.util.function.Function;

/** The item is dunned at a level. */
public record Chosen(DueItem item, int daysOverdue, DunningProcedure inProcedure, DunningLevel atLevel, ChosenRule rule)
    implements DunningDecision {
  @Override
  public Optional<DunningProcedure> procedure() {
    return Optional.of(inProcedure);
  }

  @Override
  public Optional<DunningLevel> level() {
    return Optional.of(atLevel);
  }

  @Override
  public <R> R fold(Function<Chosen, R> chosen, Function<LeftOut, R> leftOut) {
    return chosen.apply(this);
  }
}
