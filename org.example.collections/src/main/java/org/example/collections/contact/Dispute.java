// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/**
 * What a customer objects to (Klärfall, Reklamation).
 *
 * @param invoices disputed as a whole or in part; not empty
 * @param amount sum of what is disputed
 * @param dueOn day until which it is to be cleared up
 * @param entry contact in which it was raised; empty when somebody marked an invoice as in dispute
 * @param owner who clears it up; empty: nobody is named
 */
public record Dispute(OrganisationId organisation, CustomerId customer, DisputeReason reason, List<QuietInvoice> invoices, Money amount,
    LocalDate dueOn, Optional<ContactEntryId> entry, Optional<UserId> owner) {
  public Dispute {
    invoices = List.copyOf(invoices);
    if (invoices.isEmpty()) {
      throw new IllegalArgumentException("A dispute without an invoice");
    }
  }

  public List<InvoiceId> invoiceIds() {
    return invoices.stream().map(QuietInvoice::invoice).toList();
  }
}
