// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.InvoiceId;

/** Use case: take a promise to pay, with the contact in which it was made. The invoices are left in peace until its last day. */
public final class MakePromise {
  private final ContactEntries entries;
  private final Promises promises;
  private final UnpaidInvoices unpaid;
  private final QuietPeriods quiet;

  public MakePromise(ContactEntries entries, Promises promises, UnpaidInvoices unpaid, QuietPeriods quiet) {
    this.entries = Objects.requireNonNull(entries);
    this.promises = Objects.requireNonNull(promises);
    this.unpaid = Objects.requireNonNull(unpaid);
    this.quiet = Objects.requireNonNull(quiet);
  }

  /**
   * @param entry its invoices are those promised; without any, the earliest due ones that make up the amount
   * @throws PromiseRefused when something is missing or an invoice is promised already; nothing was written
   */
  public PromiseId with(ContactEntry entry, PromiseWish wish) {
    return with(entry, wish, 1);
  }

  PromiseId with(ContactEntry entry, PromiseWish wish, int level) {
    refuseIncomplete(entry, wish);
    List<UnpaidInvoice> chosen = chosen(entry, wish);
    List<InvoiceId> invoices = chosen.stream().map(UnpaidInvoice::id).toList();
    Money open = chosen.stream().map(UnpaidInvoice::open).reduce(Money::plus).orElseThrow();
    PromiseTerms terms = wish.terms(wish.amount().orElse(open), level);
    ContactEntryId id = entries.add(entry, Optional.of(terms.lastDay()));
    PromiseId promise = promises.add(List.of(new NewPromise(Optional.empty(), entry.organisation(), entry.customer(), terms,
        entry.day(), Optional.of(id), entry.collector(), invoices))).get(0);
    quiet.open(List.of(quietPeriod(promise, entry, terms, invoices)));
    return promise;
  }

  private static QuietPeriod quietPeriod(PromiseId promise, ContactEntry entry, PromiseTerms terms, List<InvoiceId> invoices) {
    return new QuietPeriod(entry.organisation(), entry.customer(), invoices.stream().map(QuietInvoice::whole).toList(),
        QuietReason.PROMISE, entry.day(), Optional.of(terms.lastDay()), promise.record(), new QuietPeriod.Facts(entry.day(),
            entry.person(), Optional.of(terms.amount()), Optional.of(terms.promisedOn())));
  }

  private static void refuseIncomplete(ContactEntry entry, PromiseWish wish) {
    refuseIf(wish.promisedOn().isEmpty(), PromiseFault.NO_DATE, entry);
    refuseIf(wish.promisedOn().get().isBefore(entry.day()), PromiseFault.IN_THE_PAST, entry);
    refuseIf(entry.note().isBlank(), PromiseFault.NO_REASON, entry);
    refuseIf(wish.amount().filter(amount -> !amount.isPositive()).isPresent(), PromiseFault.NO_AMOUNT, entry);
  }

  private static void refuseIf(boolean wrong, PromiseFault fault, ContactEntry entry) {
    if (wrong) {
      throw new PromiseRefused(fault, entry.customerRecord());
    }
  }

  private List<UnpaidInvoice> chosen(ContactEntry entry, PromiseWish wish) {
    List<UnpaidInvoice> candidates = unpaid.of(entry.customer(), entry.day()).stream()
        .filter(invoice -> entry.invoices().isEmpty() || entry.invoices().contains(invoice.id())).toList();
    List<InvoiceId> promised = promises.promisedAmong(candidates.stream().map(UnpaidInvoice::id).toList());
    if (!entry.invoices().isEmpty() && !promised.isEmpty()) {
      throw new PromiseRefused(PromiseFault.ALREADY_PROMISED, promised.get(0).record());
    }
    List<UnpaidInvoice> free = candidates.stream().filter(invoice -> !promised.contains(invoice.id())).toList();
    List<UnpaidInvoice> chosen = enough(free, wish, entry.invoices().isEmpty());
    refuseIf(chosen.isEmpty() && !promised.isEmpty(), PromiseFault.ALREADY_PROMISED, entry);
    refuseIf(chosen.isEmpty(), PromiseFault.NO_INVOICE, entry);
    return chosen;
  }

  /** All named ones, else the earliest until they make up the amount; one currency only. */
  private static List<UnpaidInvoice> enough(List<UnpaidInvoice> free, PromiseWish wish, boolean untilEnough) {
    List<UnpaidInvoice> chosen = new ArrayList<>();
    Optional<Money> missing = wish.amount();
    for (UnpaidInvoice invoice : free) {
      boolean fits = wish.amount().map(Money::currency).or(() -> chosen.stream().map(each -> each.open().currency()).findFirst())
          .map(invoice.open().currency()::equals).orElse(true);
      if (fits && !(untilEnough && missing.filter(rest -> !rest.isPositive()).isPresent())) {
        chosen.add(invoice);
        missing = missing.map(rest -> rest.minus(invoice.open()));
      }
    }
    return chosen;
  }
}
