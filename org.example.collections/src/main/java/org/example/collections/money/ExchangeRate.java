// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exchange rate (Umrechnungskurs).
 *
 * @param rate what one unit of {@code from} is worth in {@code to}; above zero
 */
public record ExchangeRate(Currency from, Currency to, BigDecimal rate) {
  public ExchangeRate {
    if (rate.signum() <= 0) {
      throw new IllegalArgumentException("Rate " + from + " to " + to + " must be above zero: " + rate);
    }
  }

  /** Rounded half up to the decimals of the target currency. */
  public Money convert(Money amount) {
    if (!amount.currency().equals(from)) {
      throw new CurrencyMismatch(from, amount.currency());
    }
    return Money.rounded(amount.amount().multiply(rate), to, RoundingMode.HALF_UP);
  }
}
