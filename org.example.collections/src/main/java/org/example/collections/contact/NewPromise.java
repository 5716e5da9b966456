// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/**
 * A promise that is about to be kept.
 *
 * @param chain the chain it goes on with; empty: the first of its own
 * @param madeOn day it is made
 * @param entry the contact in which it is made
 * @param collector who takes it
 * @param invoices not empty
 */
public record NewPromise(Optional<PromiseId> chain, OrganisationId organisation, CustomerId customer, PromiseTerms terms,
    LocalDate madeOn, Optional<ContactEntryId> entry, Optional<UserId> collector, List<InvoiceId> invoices) {
  public NewPromise {
    invoices = List.copyOf(invoices);
    if (invoices.isEmpty()) {
      throw new IllegalArgumentException("A promise without an invoice");
    }
  }
}
