// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.example.collections.money.CurrencyMismatch;
import org.example.collections.money.Money;

/**
 * Open item (offener Posten): what is still to be paid of an invoice or of one line of its schedule, as of the run
 * date.
 *
 * @param original amount of the invoice or schedule line; fees in percent are taken of this
 * @param open unpaid part, after all allocations up to the run date; zero or less is not dunned (case A-10)
 * @param reference the customer's own reference (order number), "" when there is none
 */
public record OpenItem(OpenItemId id, CustomerId customer, OrganisationId organisation, String documentNo,
    LocalDate documentDate, LocalDate dueDate, Money original, Money open, String reference) {
  public OpenItem {
    if (!original.currency().equals(open.currency())) {
      throw new CurrencyMismatch(original.currency(), open.currency());
    }
  }

  /** Days after the due date; negative before it. Summer time plays no part: calendar days are counted. */
  public int daysOverdue(LocalDate on) {
    return (int) ChronoUnit.DAYS.between(dueDate, on);
  }

  /** The same item with another amount open. */
  public OpenItem withOpen(Money other) {
    return new OpenItem(id, customer, organisation, documentNo, documentDate, dueDate, original, other, reference);
  }

  public RecordRef invoice() {
    return new RecordRef(RecordKind.INVOICE, id.invoiceId());
  }
}
