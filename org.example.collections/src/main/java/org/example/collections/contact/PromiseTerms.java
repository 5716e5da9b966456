// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * What was promised.
 *
 * @param amount above zero
 * @param promisedOn day by which the money is to come
 * @param toleranceDays days it may come later and the promise still counts as kept
 * @param level 1 for a first promise; one more for each broken promise that it renews
 * @param repeated the same amount again at this interval, until the invoices are paid
 */
public record PromiseTerms(Money amount, LocalDate promisedOn, int toleranceDays, int level, Optional<RepeatInterval> repeated) {
  public PromiseTerms {
    if (!amount.isPositive() || toleranceDays < 0 || level < 1) {
      throw new IllegalArgumentException("No promise: " + amount + ", tolerance " + toleranceDays + ", level " + level);
    }
  }

  /** Last day on which money keeps the promise. */
  public LocalDate lastDay() {
    return promisedOn.plusDays(toleranceDays);
  }

  PromiseTerms on(LocalDate day) {
    return new PromiseTerms(amount, day, toleranceDays, level, repeated);
  }
}
