// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;

/**
 * What a record knows of the contact that is noted from it.
 *
 * @param invoices its invoices; empty for a customer or an order
 * @param currency of the record, else of the customer's oldest unpaid invoice; empty when nothing is unpaid
 */
public record ContactSubject(OrganisationId organisation, CustomerId customer, Optional<ContactId> person, List<InvoiceId> invoices,
    Optional<Currency> currency) {
  public ContactSubject {
    invoices = List.copyOf(invoices);
  }
}
