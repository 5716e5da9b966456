// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** How late an open item is, in days after its due date. Message key: COL_Age_ and the name. */
public enum AgeBand {
  NOT_DUE(0), UP_TO_30(30), UP_TO_60(60), UP_TO_90(90), OVER_90(Integer.MAX_VALUE);

  private final int last;

  AgeBand(int last) {
    this.last = last;
  }

  /** An item on its due day is not late yet. */
  public static AgeBand of(int daysOverdue) {
    AgeBand band = NOT_DUE;
    while (daysOverdue > band.last) {
      band = values()[band.ordinal() + 1];
    }
    return band;
  }
}
