// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.example.collections.money.Money;

/**
 * An instalment with the money that has come for it.
 *
 * @param paid of its principal, in time or not
 * @param missed its promise was broken or only partly kept
 */
public record JudgedInstalment(Instalment instalment, Money paid, boolean missed) {
  public InstalmentStatus status() {
    if (paid.compareTo(instalment.principal()) >= 0) {
      return InstalmentStatus.PAID;
    }
    if (missed) {
      return InstalmentStatus.MISSED;
    }
    return paid.isPositive() ? InstalmentStatus.PARTLY : InstalmentStatus.OPEN;
  }

  boolean isLate(LocalDate today, int days) {
    return status() != InstalmentStatus.PAID && ChronoUnit.DAYS.between(instalment.dueDate(), today) >= days;
  }
}
