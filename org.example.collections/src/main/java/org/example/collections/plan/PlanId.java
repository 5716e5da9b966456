// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** Key of an instalment plan. */
public record PlanId(int value) {
  public PlanId {
    if (value <= 0) {
      throw new IllegalArgumentException("No plan id: " + value);
    }
  }

  public RecordRef record() {
    return new RecordRef(RecordKind.PLAN, value);
  }
}
