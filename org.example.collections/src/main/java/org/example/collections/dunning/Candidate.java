// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordRef;

/** A due item under a usable procedure on its way through the rules. */
record Candidate(DueItem item, int daysOverdue, DunningProcedure procedure) {
  Money open() {
    return item.item().open();
  }

  /** The last notice under this procedure; one under another procedure was set aside by an override (case S-04). */
  Optional<LastNotice> lastInProcedure() {
    return item.lastNotice().filter(last -> last.procedure().equals(procedure.id()));
  }

  LeftOut leftOut(SkipReason reason, RecordRef cause, String detail) {
    return new LeftOut(item, daysOverdue, reason, cause, detail, Optional.of(procedure), Optional.empty());
  }

  LeftOut leftOut(SkipReason reason, DunningLevel level, RecordRef cause, String detail) {
    return new LeftOut(item, daysOverdue, reason, cause, detail, Optional.of(procedure), Optional.of(level));
  }
}
