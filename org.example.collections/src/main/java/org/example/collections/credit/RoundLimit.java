// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.example.collections.money.Money;

/** Limits are round figures: two digits that count, as a person would set them. */
final class RoundLimit {
  private static final int DIGITS = 2;

  private RoundLimit() {}

  static Money up(Money amount) {
    return rounded(amount, RoundingMode.CEILING);
  }

  static Money down(Money amount) {
    return rounded(amount, RoundingMode.FLOOR);
  }

  private static Money rounded(Money amount, RoundingMode mode) {
    BigDecimal round = amount.amount().round(new MathContext(DIGITS, mode));
    return Money.rounded(round, amount.currency(), mode);
  }
}
