// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import org.example.collections.money.Money;

/** What of a receipt goes to which invoices; one allocation document. */
public record ReceiptAllocation(UnallocatedReceipt receipt, List<Part> parts) {
  public ReceiptAllocation {
    parts = List.copyOf(parts);
  }

  /**
   * @param amount above zero
   * @param rest what the invoice has open afterwards
   */
  public record Part(int invoice, Money amount, Money rest) {}

  public Money amount() {
    return parts.stream().map(Part::amount).reduce(Money::plus).orElseThrow();
  }
}
