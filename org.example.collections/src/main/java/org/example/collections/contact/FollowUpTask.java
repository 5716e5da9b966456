// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordRef;
import org.example.collections.receivable.UserId;

/**
 * What somebody is to do next.
 *
 * @param responsible empty: whoever the tenant has for such tasks
 * @param on day to act
 * @param about entry, promise or dispute that asks for it
 * @param words texts and amounts for the summary, as the reason's message takes them after the customer's name
 */
public record FollowUpTask(FollowUpReason reason, OrganisationId organisation, CustomerId customer, Optional<UserId> responsible,
    LocalDate on, RecordRef about, List<Object> words) {
  public FollowUpTask {
    words = List.copyOf(words);
  }
}
