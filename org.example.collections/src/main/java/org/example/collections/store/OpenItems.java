// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.PayScheduleSplit;
import org.example.collections.receivable.ScheduleLine;

/**
 * Turns an invoice and what was paid of it into open items, one for each line of its schedule with something open, and
 * into a credit when more was paid or credited than billed. The sign decides, not the kind of document.
 *
 * @param items above zero
 */
record OpenItems(List<OpenItem> items, Optional<AvailableCredit> credit) {
  static OpenItems of(OpenInvoices.Invoice invoice, Allocations.Allocated paid, DueDates dueDates) {
    Money open = Currencies.money(invoice.total().subtract(paid.amount()), invoice.currency());
    if (open.isNegative()) {
      return new OpenItems(List.of(), Optional.of(new AvailableCredit(CreditKind.CREDIT_NOTE, invoice.id(),
          new OrganisationId(invoice.organisation()), invoice.documentNo(), invoice.date(), open.negated(),
          paid.rateGap())));
    }
    if (open.isZero()) {
      return new OpenItems(List.of(), Optional.empty());
    }
    if (invoice.schedule().isEmpty()) {
      ScheduleLine whole = new ScheduleLine(0, dueDates.dueDate(invoice.termId(), invoice.date()), open);
      return new OpenItems(List.of(item(invoice, whole, Currencies.money(invoice.total(), invoice.currency()))),
          Optional.empty());
    }
    return new OpenItems(split(invoice, paid), Optional.empty());
  }

  private static List<OpenItem> split(OpenInvoices.Invoice invoice, Allocations.Allocated paid) {
    PayScheduleSplit split = PayScheduleSplit.of(invoice.schedule(), Currencies.money(paid.amount(),
        invoice.currency()));
    Money owedBeyond = split.excess().isNegative() ? split.excess().negated() : Money.zero(invoice.currency());
    List<OpenItem> items = new ArrayList<>(split.open().size());
    for (ScheduleLine line : split.open()) {
      // Reversed allocations can leave more open than was billed; as in core the first instalment carries it.
      ScheduleLine carrying = new ScheduleLine(line.scheduleId(), line.dueDate(), line.amount().plus(owedBeyond));
      owedBeyond = Money.zero(invoice.currency());
      if (carrying.amount().isPositive()) {
        items.add(item(invoice, carrying, original(invoice, line.scheduleId())));
      }
    }
    return items;
  }

  private static Money original(OpenInvoices.Invoice invoice, int scheduleId) {
    return invoice.schedule().stream().filter(line ->
        line.scheduleId() == scheduleId).findFirst().orElseThrow().amount();
  }

  private static OpenItem item(OpenInvoices.Invoice invoice, ScheduleLine open, Money original) {
    return new OpenItem(new OpenItemId(invoice.id(), open.scheduleId()), new CustomerId(invoice.customer()),
        new OrganisationId(invoice.organisation()), invoice.documentNo(), invoice.date(), open.dueDate(), original,
        open.amount(), invoice.reference());
  }
}
