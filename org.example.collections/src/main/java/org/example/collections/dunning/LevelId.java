// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a dunning level (Mahnstufe). */
public record LevelId(int value) {
  public LevelId {
    if (value <= 0) {
      throw new IllegalArgumentException("No LevelId: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.LEVEL, value);
  }
}
