// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactEntry;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.DisputeClosed;
import org.example.collections.contact.PromiseRefused;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/** What the processes about contacts, promises and disputes share: refusals become messages that lead to the record in the way. */
@Process
abstract class ConversationProcess extends CollectionsProcess {
  static final String ENTRY = "COL_ContactEntry";
  static final String PROMISE = "COL_Promise";
  static final String DISPUTE = "COL_Dispute";

  /** @return the summary shown to the user */
  protected abstract String converse(ContactServices contact);

  @Override
  protected final String work() {
    try {
      return converse(services().contact());
    } catch (PromiseRefused e) {
      throw new AdempiereException(message("COL_Promise_" + e.fault().name(), services().contact().nameOf(e.record())), e);
    } catch (DisputeClosed e) {
      throw new AdempiereException("@COL_DisputeClosed@", e);
    }
  }

  /** The day of the login with the time of the clock. */
  final LocalDateTime now() {
    return today().atTime(LocalTime.now().withNano(0));
  }

  /** The colleague at work; none for the scheduler's own user. */
  final Optional<UserId> colleague() {
    return chosen(getAD_User_ID()).map(UserId::new);
  }

  static Optional<Integer> chosen(int id) {
    return id > 0 ? Optional.of(id) : Optional.empty();
  }

  static String orElse(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given.strip();
  }

  static Optional<LocalDate> day(Timestamp given) {
    return Optional.ofNullable(given).map(day -> day.toLocalDateTime().toLocalDate());
  }

  /** @throws AdempiereException when the process was started without such a record */
  final int selected(String table, String otherwise) {
    if (!isRecordOf(table)) {
      throw new AdempiereException("@" + otherwise + "@");
    }
    return getRecord_ID();
  }

  /** A call or note of the colleague at work; the use case fills in what it is about. */
  final ContactEntry entry(OrganisationId organisation, CustomerId customer, ContactChannel channel, ContactOutcome outcome, String note) {
    return new ContactEntry(organisation, customer, Optional.empty(), channel, now(), outcome, orElse(note, ""), false, List.of(),
        Optional.empty(), Optional.empty(), colleague());
  }
}
