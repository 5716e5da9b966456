// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.OptionalInt;

/**
 * Dunning level (Mahnstufe).
 *
 * @param levelNo place in the ladder; see {@link DunningProcedure} for procedures where a level has none
 * @param claims what a notice of the level shows beside the items and its fee
 * @param active an inactive level is never chosen but still places the notices once issued at it
 * @param statement account statement, never chosen
 */
public record DunningLevel(LevelId id, String name, OptionalInt levelNo, LevelTiming timing, Minimums minimums,
    FeeTerms fee, ClaimTerms claims, LevelDelivery delivery, LevelEffects effects, boolean active, boolean statement) {
  /** A level that shows neither interest nor lump sum. */
  public DunningLevel(LevelId id, String name, OptionalInt levelNo, LevelTiming timing, Minimums minimums, FeeTerms fee,
      LevelDelivery delivery, LevelEffects effects, boolean active, boolean statement) {
    this(id, name, levelNo, timing, minimums, fee, ClaimTerms.NONE, delivery, effects, active, statement);
  }

  public boolean isUsable() {
    return active && !statement;
  }
}
