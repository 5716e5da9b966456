// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;
import java.util.function.Function;
import org.example.collections.receivable.RecordRef;

/**
 * The item is not dunned.
 *
 * @param cause record that caused it
 * @param detail figures, dates and currency codes, no words, so that it reads in any language; "" when there is none
 */
public record LeftOut(DueItem item, int daysOverdue, SkipReason reason, RecordRef cause, String detail,
    Optional<DunningProcedure> procedure, Optional<DunningLevel> level) implements DunningDecision {
  @Override
  public <R> R fold(Function<Chosen, R> chosen, Function<LeftOut, R> leftOut) {
    return leftOut.apply(this);
  }
}
