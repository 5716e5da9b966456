// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.util.List;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.RateGap;

/**
 * What is open of one customer on a day.
 *
 * @param items above zero
 * @param credits receipts and credit notes that are not, or not fully, allocated
 * @param gaps allocations that could not be converted into the currency of their document, which are not in its open amount
 */
public record OpenAccount(CustomerId customer, List<OpenItem> items, List<AvailableCredit> credits, List<RateGap> gaps) {
  public OpenAccount {
    items = List.copyOf(items);
    credits = List.copyOf(credits);
    gaps = List.copyOf(gaps);
  }
}
