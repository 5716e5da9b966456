// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.OptionalInt;

/**
 * Dunning level (Mahnstufe).
 *
 * @param levelNo place in the ladder; see {@link DunningProcedure} for procedures where a level has none
 * @param active an inactive level is never chosen but still places the notices once issued at it
 * @param statement account statement, never chosen
 */
public record DunningLevel(LevelId id, String name, OptionalInt levelNo, LevelTiming timing, Minimums minimums,
    FeeTerms fee, LevelDelivery delivery, LevelEffects effects, boolean active, boolean statement) {
  public boolean isUsable() {
    return active && !statement;
  }
}
