// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.contact.UnpaidInvoice;
import org.example.collections.contact.UnpaidInvoices;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OpenItem;

/** The open invoices of one customer, counted as a dunning run counts them. */
public final class SqlUnpaidInvoices implements UnpaidInvoices {
  private final SqlSession session;
  private final ExchangeRates rates;

  public SqlUnpaidInvoices(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  @Override
  public List<UnpaidInvoice> of(CustomerId customer, LocalDate today) {
    Map<InvoiceId, UnpaidInvoice> invoices = new LinkedHashMap<>();
    DunningRunRequest request = new DunningRunRequest(today, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(customer), OptionalInt.empty());
    new SqlCustomerAccounts(session, rates).forEach(request, account -> account.items().stream().map(DueItem::item)
        .map(SqlUnpaidInvoices::invoice).forEach(invoice -> invoices.merge(invoice.id(), invoice, SqlUnpaidInvoices::both)));
    return invoices.values().stream().sorted(Comparator.comparing(UnpaidInvoice::dueDate)
        .thenComparing(invoice -> invoice.id().value())).toList();
  }

  private static UnpaidInvoice invoice(OpenItem item) {
    return new UnpaidInvoice(new InvoiceId(item.id().invoiceId()), item.organisation(), item.dueDate(), item.open());
  }

  private static UnpaidInvoice both(UnpaidInvoice one, UnpaidInvoice other) {
    LocalDate earlier = one.dueDate().isBefore(other.dueDate()) ? one.dueDate() : other.dueDate();
    return new UnpaidInvoice(one.id(), one.organisation(), earlier, one.open().plus(other.open()));
  }
}
