// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * A completed receipt that is not, or not fully, allocated.
 *
 * @param id C_Payment_ID
 * @param customer empty when it was booked to nobody
 * @param left what is not allocated yet, above zero
 * @param texts of the receipt and of the statement lines it was made from
 */
public record UnallocatedReceipt(int id, String documentNo, Optional<CustomerId> customer, Money left, List<String> texts) {
  public UnallocatedReceipt {
    texts = List.copyOf(texts);
  }
}
