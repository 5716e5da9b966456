// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.example.collections.receivable.UserId;

/**
 * One contact with a customer (Kontaktnotiz), once written never changed: a later entry that follows it corrects it.
 *
 * @param person contact person at the customer
 * @param note what was said, "" when there is nothing to add
 * @param confidential only for users with the right to read such entries
 * @param invoices what the contact was about; empty: the customer as a whole
 * @param follows the entry this one corrects or answers
 * @param source record that wrote the entry: a letter, hold, order, notice or plan; empty: a person did
 * @param collector the colleague who had the contact
 */
public record ContactEntry(OrganisationId organisation, CustomerId customer, Optional<ContactId> person, ContactChannel channel,
    LocalDateTime time, ContactOutcome outcome, String note, boolean confidential, List<InvoiceId> invoices,
    Optional<ContactEntryId> follows, Optional<RecordRef> source, Optional<UserId> collector) {
  public ContactEntry {
    invoices = List.copyOf(invoices);
  }

  public LocalDate day() {
    return time.toLocalDate();
  }

  /** The same contact about these invoices. */
  ContactEntry about(List<InvoiceId> others) {
    return new ContactEntry(organisation, customer, person, channel, time, outcome, note, confidential, others, follows, source,
        collector);
  }

  /** The same contact as an answer to an earlier one, written for a record. */
  ContactEntry answering(Optional<ContactEntryId> earlier, List<InvoiceId> others, RecordRef cause) {
    return new ContactEntry(organisation, customer, person, channel, time, outcome, note, confidential, others, earlier,
        Optional.of(cause), collector);
  }

  RecordRef customerRecord() {
    return new RecordRef(RecordKind.CUSTOMER, customer.value());
  }
}
