// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * What a reference of ours stands for, as it is now.
 *
 * @param open invoices it asks for that are not paid yet, oldest first; none when everything is paid
 */
public record Payable(CustomerId customer, List<OpenInvoice> open) {
  public Payable {
    open = List.copyOf(open);
  }

  /** @param open above zero, in the invoice's currency */
  public record OpenInvoice(int invoice, Money open) {}
}
