// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a contact entry. */
public record ContactEntryId(int value) {
  public ContactEntryId {
    if (value <= 0) {
      throw new IllegalArgumentException("No contact entry id: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.CONTACT_ENTRY, value);
  }
}
