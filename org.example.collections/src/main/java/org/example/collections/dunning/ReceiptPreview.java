// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.receivable.ClaimParts;
import org.example.collections.receivable.OpenItem;

/**
 * How a receipt would be counted against a customer's open items.
 *
 * @param lines oldest due date first; items that get nothing are listed too
 * @param rest of the receipt that nothing is owed for
 */
public record ReceiptPreview(List<Line> lines, Money rest) {
  public ReceiptPreview {
    lines = List.copyOf(lines);
  }

  /**
   * One item.
   *
   * @param owed up to the day of the receipt
   * @param covered part of it that the receipt pays
   */
  public record Line(OpenItem item, ClaimParts owed, ClaimParts covered) {
  }
}
