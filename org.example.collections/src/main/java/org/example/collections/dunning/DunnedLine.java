// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.money.Money;

/**
 * A dunned item on a notice, with its own level (case B-16).
 *
 * @param claim interest and lump sum, where the level shows them and the customer is in default with the item
 */
public record DunnedLine(DueItem item, DunningLevel level, int daysOverdue, Optional<ItemClaim> claim) {
  public Money open() {
    return item.item().open();
  }
}
