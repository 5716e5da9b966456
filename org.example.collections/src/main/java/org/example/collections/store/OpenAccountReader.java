// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.example.collections.figure.OpenAccount;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.RateGap;

/** What is open of each customer, credits alone as well: invoices, receipts and their allocations, merged by customer. */
final class OpenAccountReader implements AutoCloseable {
  private final DueDates dueDates;
  private final OpenInvoices invoices;
  private final Allocations allocations;
  private final Receipts receipts;

  OpenAccountReader(SqlSession session, RunScope scope, ExchangeRates rates) {
    Currencies currencies = new Currencies(session);
    dueDates = new DueDates(session);
    invoices = new OpenInvoices(session, scope, currencies);
    allocations = Allocations.ofInvoices(session, scope, currencies, rates, false);
    receipts = new Receipts(session, scope, currencies, rates);
  }

  void forEach(Consumer<OpenAccount> consumer) {
    for (OptionalInt next = next(); next.isPresent(); next = next()) {
      OpenAccount account = read(next.getAsInt());
      if (!account.items().isEmpty() || !account.credits().isEmpty()) {
        consumer.accept(account);
      }
    }
  }

  private OptionalInt next() {
    OptionalInt invoice = invoices.rows().next();
    OptionalInt receipt = receipts.next();
    return invoice.isPresent() && receipt.isPresent() ? OptionalInt.of(Math.min(invoice.getAsInt(), receipt.getAsInt()))
        : invoice.isPresent() ? invoice : receipt;
  }

  private OpenAccount read(int customer) {
    Map<Integer, Allocations.Allocated> allocated = allocations.of(customer);
    List<AvailableCredit> credits = receipts.of(customer);
    List<RateGap> gaps = new ArrayList<>();
    credits.forEach(credit -> credit.rateGap().ifPresent(gaps::add));
    List<OpenItem> items = new ArrayList<>();
    for (OpenInvoices.Invoice invoice : invoices.of(customer)) {
      Allocations.Allocated paid = allocated.getOrDefault(invoice.id(), Allocations.Allocated.NOTHING);
      OpenItems found = OpenItems.of(invoice, paid, dueDates);
      items.addAll(found.items());
      found.credit().ifPresent(credits::add);
      paid.rateGap().ifPresent(gaps::add);
    }
    return new OpenAccount(new CustomerId(customer), items, credits, gaps);
  }

  @Override
  public void close() {
    invoices.close();
    allocations.close();
    receipts.close();
  }
}
