// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The day a notice asks to be paid by: never before the due date, which counts for a friendly notice. */
final class PayBy {
  private PayBy() {
  }

  static LocalDate of(LocalDate runDate, DunningProcedure procedure, DunningLevel header, List<Chosen> items) {
    LocalDate usual = runDate.plusDays((long) procedure.mailTransitDays() + header.delivery().payWithinDays());
    return Stream.concat(Stream.of(usual), items.stream().map(one -> one.item().item().dueDate()))
        .max(Comparator.naturalOrder()).orElseThrow();
  }
}
