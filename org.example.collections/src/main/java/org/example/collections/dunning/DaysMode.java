// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** How a level counts its days. */
public enum DaysMode {
  /** From the day that lies {@code days} after the due date; negative: before it. */
  AFTER_DUE,
  /** From the end of the month in which the day {@code days} after the due date lies. */
  END_OF_MONTH,
  /** From {@code daysBetween} after the previous notice, whatever the age; not allowed on the lowest level. */
  AFTER_PREVIOUS
}
