// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;

/** Port: the contact log. Entries are only ever added; the system notes on them how long they keep letters back. */
public interface ContactEntries {
  /** @param quietUntil last day on which no letter is sent because of the entry */
  ContactEntryId add(ContactEntry entry, Optional<LocalDate> quietUntil);

  /** Notes the last quiet day on an entry that somebody else wrote. */
  void quiet(ContactEntryId entry, LocalDate until);

  ContactEntry get(ContactEntryId entry);
}
