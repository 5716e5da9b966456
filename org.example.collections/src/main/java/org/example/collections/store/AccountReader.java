// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningBlock;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OpenItemId;

/** The statements of one run, merged to one account after the other. */
final class AccountReader implements AutoCloseable {
  private final DueDates dueDates;
  private final OpenInvoices invoices;
  private final Allocations allocations;
  private final NoticeHistory history;
  private final Receipts receipts;
  private final Blocks blocks;
  private final Customers customers;

  AccountReader(SqlSession session, RunScope scope, ExchangeRates rates) {
    Currencies currencies = new Currencies(session);
    dueDates = new DueDates(session);
    invoices = new OpenInvoices(session, scope, currencies);
    allocations = Allocations.ofInvoices(session, scope, currencies, rates);
    history = new NoticeHistory(session, scope);
    receipts = new Receipts(session, scope, currencies, rates);
    blocks = new Blocks(session, scope, currencies);
    customers = new Customers(session, scope::customersWithItems);
  }

  /** The next customer with an open document. */
  OptionalInt next() {
    return invoices.rows().next();
  }

  /** Empty when nothing is open but credits. */
  Optional<CustomerAccount> read(int customer) {
    Map<Integer, Allocations.Allocated> allocated = allocations.of(customer);
    Map<OpenItemId, NoticeHistory.Notices> notices = history.of(customer);
    Map<Integer, List<DunningBlock>> held = blocks.of(customer);
    List<AvailableCredit> credits = receipts.of(customer);
    List<DueItem> items = new ArrayList<>();
    for (OpenInvoices.Invoice invoice : invoices.of(customer)) {
      Allocations.Allocated paid = allocated.getOrDefault(invoice.id(), Allocations.Allocated.NOTHING);
      OpenItems found = OpenItems.of(invoice, paid, dueDates);
      found.credit().ifPresent(credits::add);
      found.items().forEach(item -> {
        NoticeHistory.Notices known = notices.getOrDefault(item.id(), NoticeHistory.Notices.NONE);
        items.add(new DueItem(item, invoice.procedure(), known.last(), known.pending(), invoice.inDispute(),
            invoice.graceUntil(), held.getOrDefault(invoice.id(), List.of()), invoice.collectionType(), paid.rateGap(),
            invoice.contact(), invoice.repeatFrom(), ClaimHistory.NONE));
      });
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(account(customer, items, credits, held));
  }

  private CustomerAccount account(int customer, List<DueItem> items, List<AvailableCredit> credits,
      Map<Integer, List<DunningBlock>> held) {
    Customers.Settings settings = customers.settingsOf(customer);
    return new CustomerAccount(new CustomerId(customer), settings.procedure(), settings.groupProcedure(),
        settings.graceUntil(), held.getOrDefault(0, List.of()), customers.contactsOf(customer),
        customers.locationOf(customer), settings.language(), CustomerType.UNKNOWN, items, credits);
  }

  @Override
  public void close() {
    invoices.close();
    allocations.close();
    history.close();
    receipts.close();
    blocks.close();
    customers.close();
  }
}
