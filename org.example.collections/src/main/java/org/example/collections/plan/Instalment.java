// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import org.example.collections.money.Money;

/**
 * Instalment (Rate) of a plan.
 *
 * @param number 1 for the first
 * @param principal part that pays the total
 * @param interest part that comes on top, zero without interest
 * @param rest what is left of the total once this and all instalments before are paid
 */
public record Instalment(int number, LocalDate dueDate, Money principal, Money interest, Money rest) {
  /** What the customer pays on that day. */
  public Money amount() {
    return principal.plus(interest);
  }
}
