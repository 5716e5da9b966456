// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;

/**
 * An invoice held back.
 *
 * @param part the part in dispute, in the invoice's currency; empty: the invoice as a whole
 */
public record QuietInvoice(InvoiceId invoice, Optional<Money> part) {
  public static QuietInvoice whole(InvoiceId invoice) {
    return new QuietInvoice(invoice, Optional.empty());
  }
}
