// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.Money;

/** A dunned item on a notice, with its own level (case B-16). */
public record DunnedLine(DueItem item, DunningLevel level, int daysOverdue) {
  public Money open() {
    return item.item().open();
  }
}
