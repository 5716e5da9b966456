// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;

/**
 * An invoice with something open.
 *
 * @param dueDate of its first open part
 * @param open over all its parts
 */
public record UnpaidInvoice(InvoiceId id, OrganisationId organisation, LocalDate dueDate, Money open) {
}
