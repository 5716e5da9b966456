// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;

/** Port: the contact log. Entries are only ever added. */
public interface ContactEntries {
  /** @param quietUntil last day on which no letter is sent because of the entry */
  ContactEntryId add(ContactEntry entry, Optional<LocalDate> quietUntil);
}
