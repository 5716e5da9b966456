// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordRef;

/**
 * Dunning block (Mahnsperre), set by hand or by a promise, plan, dispute or talk.
 *
 * @param from first day it holds
 * @param until last day it holds; empty: until lifted
 * @param part only this much of the invoice is held back, the rest is dunned; empty: all of it
 * @param cause record to zoom to: what set the block, or the block itself when it was set by hand
 * @param note what happened, for a person to read; "" when it was set by hand
 */
public record DunningBlock(BlockReason reason, LocalDate from, Optional<LocalDate> until, Optional<Money> part, RecordRef cause,
    String note) {
  public DunningBlock {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("Dunning block ends " + until.get() + " before it begins " + from);
    }
  }

  /** As shown with an item left out: what happened, else the last day. */
  String detail() {
    return note.isEmpty() ? until.map(LocalDate::toString).orElse("") : note;
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
