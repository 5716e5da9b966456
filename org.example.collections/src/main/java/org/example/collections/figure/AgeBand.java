// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

/** Band of the ageing (Altersklasse), by days since the due date or since the date of the document. */
public enum AgeBand {
  NOT_DUE, UP_TO_30, UP_TO_60, UP_TO_90, OVER_90;

  private static final int WIDTH = 30;

  /** @param days after the due date; on the day itself nothing is overdue */
  public static AgeBand ofDaysOverdue(int days) {
    return days <= 0 ? NOT_DUE : ofAge(days);
  }

  /** @param days since the date of the document */
  public static AgeBand ofAge(int days) {
    if (days <= WIDTH) {
      return UP_TO_30;
    }
    return days <= 2 * WIDTH ? UP_TO_60 : days <= 3 * WIDTH ? UP_TO_90 : OVER_90;
  }
}
