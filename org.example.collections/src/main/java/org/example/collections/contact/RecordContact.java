// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Use case: write down a contact, and let its outcome decide what happens next: how long no letter is sent, whether the level comes once
 * more, who gets a task. For people, and for holds, releases, letters and plans that write their own entries.
 */
public final class RecordContact {
  private final ContactEntries entries;
  private final OutcomePolicies policies;
  private final QuietPeriods quiet;
  private final FollowUps followUps;

  public RecordContact(ContactEntries entries, OutcomePolicies policies, QuietPeriods quiet, FollowUps followUps) {
    this.entries = Objects.requireNonNull(entries);
    this.policies = Objects.requireNonNull(policies);
    this.quiet = Objects.requireNonNull(quiet);
    this.followUps = Objects.requireNonNull(followUps);
  }

  public ContactEntryId of(ContactEntry entry) {
    OutcomeRule rule = policies.current().of(entry.outcome());
    ContactEntryId id = entries.add(entry, quietUntil(entry, rule));
    bringAbout(id, entry, rule);
    return id;
  }

  /** What follows from an entry that was written already, in a window or by an import. */
  public void happened(ContactEntryId id, ContactEntry entry) {
    OutcomeRule rule = policies.current().of(entry.outcome());
    quietUntil(entry, rule).ifPresent(until -> entries.quiet(id, until));
    bringAbout(id, entry, rule);
  }

  private void bringAbout(ContactEntryId id, ContactEntry entry, OutcomeRule rule) {
    entry.follows().ifPresent(corrected -> quiet.close(List.of(corrected.record())));
    Optional<LocalDate> until = quietUntil(entry, rule);
    until.ifPresent(last -> quiet.open(List.of(new QuietPeriod(entry.organisation(), entry.customer(), heldBack(entry, rule),
        QuietReason.TALK, entry.day(), until, id.record(), QuietPeriod.Facts.talk(entry.day(), entry.person())))));
    if (entry.outcome() == ContactOutcome.CLAIMS_PAID) {
      quiet.repeatLevel(entry.customer(), entry.invoices(), until.map(last -> last.plusDays(1)).orElse(entry.day()));
      followUps.open(List.of(new FollowUpTask(FollowUpReason.SEARCH_PAYMENT, entry.organisation(), entry.customer(), Optional.empty(),
          entry.day(), id.record(), List.of(entry.note()))));
    }
  }

  private static Optional<LocalDate> quietUntil(ContactEntry entry, OutcomeRule rule) {
    return rule.quietDays() == 0 ? Optional.empty() : Optional.of(entry.day().plusDays(rule.quietDays()));
  }

  private static List<QuietInvoice> heldBack(ContactEntry entry, OutcomeRule rule) {
    return rule.wholeCustomer() ? List.of() : entry.invoices().stream().map(QuietInvoice::whole).toList();
  }
}
