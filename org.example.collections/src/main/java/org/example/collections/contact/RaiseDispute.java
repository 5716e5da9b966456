// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.UserId;

/**
 * Use case: a customer objects to invoices. What is disputed is not dunned until it is cleared up, and whoever can clear it up gets a
 * task; the rest of an invoice goes on where the reason allows.
 */
public final class RaiseDispute {
  private static final int DAYS_TO_CLEAR = 14;

  private final ContactEntries entries;
  private final Disputes disputes;
  private final UnpaidInvoices unpaid;
  private final QuietPeriods quiet;
  private final FollowUps followUps;

  public RaiseDispute(ContactEntries entries, Disputes disputes, UnpaidInvoices unpaid, QuietPeriods quiet, FollowUps followUps) {
    this.entries = Objects.requireNonNull(entries);
    this.disputes = Objects.requireNonNull(disputes);
    this.unpaid = Objects.requireNonNull(unpaid);
    this.quiet = Objects.requireNonNull(quiet);
    this.followUps = Objects.requireNonNull(followUps);
  }

  /**
   * @param entry names the invoices
   * @param amount empty: all of them
   * @throws PromiseRefused when none of them is open
   */
  public DisputeId with(ContactEntry entry, DisputeReason reason, Optional<Money> amount) {
    List<UnpaidInvoice> open = open(entry);
    if (open.isEmpty()) {
      throw new PromiseRefused(PromiseFault.NO_INVOICE, entry.customerRecord());
    }
    DisputeId raised = raise(entry, Optional.of(entries.add(entry, Optional.empty())), reason, open, amount);
    FollowUpTask task = new FollowUpTask(FollowUpReason.CLEAR_DISPUTE, entry.organisation(), entry.customer(), owner(entry, reason),
        entry.day(), raised.record(), List.of(entry.note()));
    disputes.assign(raised, followUps.open(List.of(task)).get(0));
    return raised;
  }

  /** Somebody marked an invoice as in dispute, and no dispute says why: it gets one, and nobody a task. */
  public Optional<DisputeId> marked(ContactEntry entry) {
    List<UnpaidInvoice> open = open(entry);
    return open.isEmpty() ? Optional.empty()
        : Optional.of(raise(entry, Optional.empty(), DisputeReason.OTHER, open, Optional.empty()));
  }

  private DisputeId raise(ContactEntry entry, Optional<ContactEntryId> id, DisputeReason reason, List<UnpaidInvoice> open,
      Optional<Money> amount) {
    Money total = amount.orElseGet(() -> open.stream().map(UnpaidInvoice::open).reduce(Money::plus).orElseThrow());
    List<QuietInvoice> parts = reason.isDivisible() ? parts(open, total)
        : open.stream().map(invoice -> QuietInvoice.whole(invoice.id())).toList();
    LocalDate dueOn = entry.day().plusDays(DAYS_TO_CLEAR);
    DisputeId raised = disputes.add(new Dispute(entry.organisation(), entry.customer(), reason, parts, total, dueOn, id,
        owner(entry, reason)));
    quiet.open(List.of(new QuietPeriod(entry.organisation(), entry.customer(), parts, QuietReason.DISPUTE, entry.day(), Optional.empty(),
        raised.record(), new QuietPeriod.Facts(entry.day(), entry.person(), Optional.of(total), Optional.empty()))));
    return raised;
  }

  private Optional<UserId> owner(ContactEntry entry, DisputeReason reason) {
    return disputes.resolver(reason.resolver(), entry.customer()).or(entry::collector);
  }

  /** In the currency of the first one. */
  private List<UnpaidInvoice> open(ContactEntry entry) {
    List<UnpaidInvoice> named = unpaid.of(entry.customer(), entry.day()).stream()
        .filter(invoice -> entry.invoices().contains(invoice.id())).toList();
    return named.stream().filter(invoice -> invoice.open().currency().equals(named.get(0).open().currency())).toList();
  }

  /** The amount goes to the earliest invoices first. */
  private static List<QuietInvoice> parts(List<UnpaidInvoice> open, Money amount) {
    List<QuietInvoice> parts = new ArrayList<>();
    Money left = amount;
    for (UnpaidInvoice invoice : open) {
      if (left.isPositive()) {
        Money part = left.min(invoice.open());
        left = left.minus(part);
        parts.add(part.equals(invoice.open()) ? QuietInvoice.whole(invoice.id()) : new QuietInvoice(invoice.id(), Optional.of(part)));
      }
    }
    return parts;
  }
}
