// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A figure from the settings, such as a fee or a minimum.
 *
 * @param value not negative
 * @param currency empty: the figure is meant in whatever currency it is applied to (case B-03)
 */
public record NominalAmount(BigDecimal value, Optional<Currency> currency) {
  public static final NominalAmount ZERO = new NominalAmount(BigDecimal.ZERO, Optional.empty());

  public NominalAmount {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("A fee or minimum cannot be negative: " + value);
    }
  }

  public static NominalAmount of(String value) {
    return new NominalAmount(new BigDecimal(value), Optional.empty());
  }

  public static NominalAmount of(String value, Currency currency) {
    return new NominalAmount(new BigDecimal(value), Optional.of(currency));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** The currency the figure counts in when it is applied to an amount in {@code applied}. */
  public Currency currencyFor(Currency applied) {
    return currency.orElse(applied);
  }

  public Money moneyFor(Currency applied) {
    return Money.rounded(value, currencyFor(applied), RoundingMode.HALF_UP);
  }
}
