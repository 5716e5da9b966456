// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a promise to pay. */
public record PromiseId(int value) {
  public PromiseId {
    if (value <= 0) {
      throw new IllegalArgumentException("No promise id: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.PROMISE, value);
  }
}
