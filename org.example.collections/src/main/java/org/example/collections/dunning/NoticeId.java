// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a dunning notice (Mahnung). */
public record NoticeId(int value) {
  public NoticeId {
    if (value <= 0) {
      throw new IllegalArgumentException("No NoticeId: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.NOTICE, value);
  }
}
