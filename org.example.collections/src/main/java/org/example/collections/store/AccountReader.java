// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.DueItem;
import org.example.collections.dunning.DunningBlock;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.PartPayment;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OpenItemId;

/** The statements of one run, merged to one account after the other. */
final class AccountReader implements AutoCloseable {
  private final boolean claims;
  private final DueDates dueDates;
  private final OpenInvoices invoices;
  private final Allocations allocations;
  private final NoticeHistory history;
  private final Receipts receipts;
  private final Blocks blocks;
  private final Customers customers;

  /** @param claims what interest and lump sums depend on is asked for */
  AccountReader(SqlSession session, RunScope scope, ExchangeRates rates, boolean claims) {
    Currencies currencies = new Currencies(session);
    dueDates = new DueDates(session);
    this.claims = claims;
    invoices = new OpenInvoices(session, scope, currencies);
    allocations = Allocations.ofInvoices(session, scope, currencies, rates, claims);
    history = new NoticeHistory(session, scope, claims);
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
      Function<OpenItemId, ClaimHistory> claimed = claims ? claimHistory(invoice, paid, notices) : id -> ClaimHistory.NONE;
      found.credit().ifPresent(credits::add);
      found.items().forEach(item -> {
        NoticeHistory.Notices known = notices.getOrDefault(item.id(), NoticeHistory.Notices.NONE);
        items.add(new DueItem(item, invoice.procedure(), known.last(), known.pending(), invoice.inDispute(),
            invoice.graceUntil(), held.getOrDefault(invoice.id(), List.of()), invoice.collectionType(), paid.rateGap(),
            invoice.contact(), invoice.repeatFrom(), claimed.apply(item.id())));
      });
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(account(customer, items, credits, held));
  }

  private Function<OpenItemId, ClaimHistory> claimHistory(OpenInvoices.Invoice invoice, Allocations.Allocated paid,
      Map<OpenItemId, NoticeHistory.Notices> notices) {
    Map<Integer, List<PartPayment>> payments = ItemPayments.of(invoice, paid.payments());
    boolean lumpSum = notices.entrySet().stream()
        .anyMatch(entry -> entry.getKey().invoiceId() == invoice.id() && entry.getValue().lumpSumPosted());
    return id -> {
      NoticeHistory.Notices known = notices.getOrDefault(id, NoticeHistory.Notices.NONE);
      return new ClaimHistory(dueDates.isAgreed(invoice.termId()), dueDates.namesDefault(invoice.termId()), known.firstReminder(),
          payments.getOrDefault(id.scheduleId(), List.of()), posted(known, invoice.currency()), lumpSum, invoice.isClaim());
    };
  }

  private static Optional<Money> posted(NoticeHistory.Notices known, Currency currency) {
    return known.posted().signum() > 0 ? Optional.of(Currencies.money(known.posted(), currency)) : Optional.empty();
  }

  private CustomerAccount account(int customer, List<DueItem> items, List<AvailableCredit> credits,
      Map<Integer, List<DunningBlock>> held) {
    Customers.Settings settings = customers.settingsOf(customer);
    return new CustomerAccount(new CustomerId(customer), settings.procedure(), settings.groupProcedure(),
        settings.graceUntil(), held.getOrDefault(0, List.of()), customers.contactsOf(customer),
        customers.locationOf(customer), settings.language(), settings.type(), items, credits);
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
