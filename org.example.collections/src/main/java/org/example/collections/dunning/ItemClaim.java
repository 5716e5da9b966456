// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.RateDays;
import org.example.collections.receivable.StartOfDefault;

/**
 * What default adds to an item on a notice: a proposal, nothing is booked by it.
 *
 * @param interest up to and including the run date, less what was posted before
 * @param lumpSum once per invoice
 * @param days all days of interest since the start of default, by rate
 */
public record ItemClaim(Money interest, Money lumpSum, StartOfDefault start, List<RateDays> days) {
  public ItemClaim {
    days = List.copyOf(days);
  }

  boolean isNothing() {
    return interest.isZero() && lumpSum.isZero();
  }
}
