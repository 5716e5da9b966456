// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.dunning.DunnedLine;
import org.example.collections.dunning.ItemClaim;
import org.example.collections.money.Money;
import org.example.collections.money.RateDays;
import org.example.collections.receivable.StartOfDefault;

/**
 * Interest and lump sum of one invoice as shown on a letter, with what they rest on.
 *
 * @param until last day of interest
 * @param days days of interest by rate, oldest first
 */
public record LetterClaim(String documentNo, Money interest, Money lumpSum, StartOfDefault start, LocalDate until,
    List<RateDays> days) {
  public LetterClaim {
    days = List.copyOf(days);
  }

  static LetterClaim of(DunnedLine line, ItemClaim claim, LocalDate until) {
    return new LetterClaim(line.item().item().documentNo(), claim.interest(), claim.lumpSum(), claim.start(), until, claim.days());
  }
}
