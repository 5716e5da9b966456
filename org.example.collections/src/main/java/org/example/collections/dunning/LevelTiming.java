// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * When a level is reached.
 *
 * @param days days after the due date (not used by AFTER_PREVIOUS); negative: friendly notice before the due date
 * @param daysBetween least days since the previous notice of the item, whatever its level
 */
public record LevelTiming(DaysMode mode, int days, int daysBetween) {
  public LevelTiming {
    if (daysBetween < 0) {
      throw new IllegalArgumentException("Days between two notices cannot be negative: " + daysBetween);
    }
  }

  public boolean isBeforeDue() {
    return mode == DaysMode.AFTER_DUE && days < 0;
  }
}
