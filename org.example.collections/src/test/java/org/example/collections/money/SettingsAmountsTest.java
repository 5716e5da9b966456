// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class SettingsAmountsTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency JPY = new Currency("JPY", 0);

  @Test
  void takesAShareAndRoundsOnce() {
    assertThat(Percentage.of("15").of(Money.of("100", EUR), RoundingMode.HALF_UP)).hasToString("15.00 EUR");
    assertThat(Percentage.of("0.5").of(Money.of("67.00", EUR), RoundingMode.HALF_UP)).hasToString("0.34 EUR");
    assertThat(Percentage.of("0.5").of(Money.of("67.00", EUR), RoundingMode.HALF_DOWN)).hasToString("0.33 EUR");
    assertThatThrownBy(() -> Percentage.of("-1")).hasMessageContaining("-1");
    assertThat(Percentage.of("0.00").isZero()).isTrue();
  }

  @Test
  void convertsHalfUpToTheDecimalsOfTheTarget() {
    ExchangeRate rate = new ExchangeRate(EUR, JPY, new BigDecimal("162.35"));
    assertThat(rate.convert(Money.of("1.00", EUR))).hasToString("162 JPY");
    assertThat(rate.convert(Money.of("10.00", EUR))).hasToString("1624 JPY");
    assertThatThrownBy(() -> rate.convert(Money.of("1", JPY))).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> new ExchangeRate(EUR, JPY, BigDecimal.ZERO)).hasMessageContaining("EUR to JPY");
  }

  @Test
  void readsAFigureInItsOwnCurrencyOrInTheOneItIsAppliedTo() {
    assertThat(NominalAmount.of("5", EUR).moneyFor(JPY)).hasToString("5.00 EUR");
    assertThat(NominalAmount.of("5").moneyFor(JPY)).hasToString("5 JPY");
    assertThat(NominalAmount.of("2.50").moneyFor(JPY)).hasToString("3 JPY");
    assertThat(NominalAmount.of("0.00").isZero()).isTrue();
    assertThatThrownBy(() -> NominalAmount.of("-0.01")).hasMessageContaining("-0.01");
  }
}
