// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.Optional;
import org.example.collections.receivable.RecordRef;

/** Port: records that a contact can be noted from. */
public interface ContactSubjects {
  /** Empty for a record of another kind, or of another tenant. */
  Optional<ContactSubject> of(RecordRef record);
}
