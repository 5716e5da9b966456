// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.receivable.RecordRef;

/**
 * Dunning block (Mahnsperre), set by hand or by a promise, plan or talk.
 *
 * @param from first day it holds
 * @param until last day it holds; empty: until lifted
 * @param cause record to zoom to
 */
public record DunningBlock(BlockReason reason, LocalDate from, Optional<LocalDate> until, RecordRef cause) {
  public DunningBlock {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException("Dunning block ends " + until.get() + " before it begins " + from);
    }
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
