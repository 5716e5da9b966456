// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;

/** The day a notice asks to be paid by. */
final class PayBy {
  private PayBy() {
  }

  static LocalDate of(LocalDate letterDate, DunningProcedure procedure, DunningLevel header) {
    return letterDate.plusDays((long) procedure.mailTransitDays() + header.delivery().payWithinDays());
  }
}
