// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of a dunning procedure (Mahnverfahren). */
public record ProcedureId(int value) {
  public ProcedureId {
    if (value <= 0) {
      throw new IllegalArgumentException("No ProcedureId: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.PROCEDURE, value);
  }
}
