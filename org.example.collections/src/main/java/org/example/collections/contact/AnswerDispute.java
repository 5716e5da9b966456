// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Objects;

/** Use case: what a colleague answers to the task of a dispute becomes an entry that follows the one in which it was raised. */
public final class AnswerDispute {
  private final Disputes disputes;
  private final RecordContact recordContact;

  public AnswerDispute(Disputes disputes, RecordContact recordContact) {
    this.disputes = Objects.requireNonNull(disputes);
    this.recordContact = Objects.requireNonNull(recordContact);
  }

  /** Nothing when no open dispute waits for the request. */
  public void to(int requestId, ContactEntry entry) {
    disputes.ofRequest(requestId).ifPresent(id -> disputes.lockOpen(id).ifPresent(dispute ->
        recordContact.of(entry.answering(dispute.entry(), dispute.invoiceIds(), id.record()))));
  }
}
