// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Step from one instalment to the next. */
public enum RhythmUnit {
  WEEK,
  /** The same day of the month as the start; in a shorter month its last day. */
  MONTH,
  /** The last day of each month, whatever day the start is. */
  MONTH_END
}
