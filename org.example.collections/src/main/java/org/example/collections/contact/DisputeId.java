// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a dispute. */
public record DisputeId(int value) {
  public DisputeId {
    if (value <= 0) {
      throw new IllegalArgumentException("No dispute id: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.DISPUTE, value);
  }
}
