// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * Credit limit (Kreditlimit), one row of a customer's history.
 *
 * @param amount in any currency; zero is a limit too: nothing is allowed
 * @param validTo last day; empty: until another one begins
 * @param approved a row that nobody approved does not count (case K-06)
 */
public record CreditLimit(LimitType type, Money amount, LocalDate validFrom, Optional<LocalDate> validTo, boolean approved) {
  public CreditLimit {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("A credit limit cannot be negative: " + amount);
    }
    if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
      throw new IllegalArgumentException("A credit limit ends before it begins: " + validFrom + " to " + validTo.get());
    }
  }

  boolean isInForce(LocalDate on) {
    return approved && !on.isBefore(validFrom) && validTo.map(last -> !on.isAfter(last)).orElse(true);
  }
}
