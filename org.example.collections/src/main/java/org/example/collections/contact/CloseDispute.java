// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;

/** Use case: a dispute is decided. Reminders go on; where the customer was right, at the level before once more. */
public final class CloseDispute {
  private final Disputes disputes;
  private final ContactEntries entries;
  private final QuietPeriods quiet;
  private final RecordContact recordContact;
  private final FollowUps followUps;
  private final SettledFollowUps settled;

  public CloseDispute(Disputes disputes, ContactEntries entries, QuietPeriods quiet, RecordContact recordContact, FollowUps followUps,
      SettledFollowUps settled) {
    this.disputes = Objects.requireNonNull(disputes);
    this.entries = Objects.requireNonNull(entries);
    this.quiet = Objects.requireNonNull(quiet);
    this.recordContact = Objects.requireNonNull(recordContact);
    this.followUps = Objects.requireNonNull(followUps);
    this.settled = Objects.requireNonNull(settled);
  }

  /**
   * @param entry says how it was decided; its invoices are taken from the dispute
   * @param accepted empty: all of it when accepted, else nothing
   * @throws DisputeClosed when it was decided before
   */
  public void of(DisputeId id, DisputeResult result, Optional<Money> accepted, ContactEntry entry) {
    Dispute dispute = disputes.lockOpen(id).orElseThrow(() -> new DisputeClosed(id));
    Money nothing = Money.zero(dispute.amount().currency());
    disputes.close(id, result, accepted.orElse(result == DisputeResult.ACCEPTED ? dispute.amount() : nothing), entry.day());
    quiet.close(List.of(id.record()));
    settled.close(id.record(), entry.day());
    if (result != DisputeResult.REJECTED) {
      quiet.repeatLevel(dispute.invoiceIds(), entry.day());
    }
    ContactEntryId answer = recordContact.of(entry.answering(dispute.entry(), dispute.invoiceIds(), id.record()));
    dispute.entry().map(entries::get).ifPresent(raised -> followUps.open(List.of(new FollowUpTask(FollowUpReason.DISPUTE_DECIDED,
        dispute.organisation(), dispute.customer(), raised.collector(), entry.day(), answer.record(), List.of(entry.note())))));
  }
}
