// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Percent (Prozentsatz).
 *
 * @param value percent, 15 means 15 %; not negative
 */
public record Percentage(BigDecimal value) {
  public static final Percentage ZERO = new Percentage(BigDecimal.ZERO);

  public Percentage {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("A percentage cannot be negative: " + value);
    }
  }

  public static Percentage of(String value) {
    return new Percentage(new BigDecimal(value));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** This share of the amount, rounded once. */
  public Money of(Money whole, RoundingMode mode) {
    return Money.rounded(whole.amount().multiply(value).movePointLeft(2), whole.currency(), mode);
  }
}
