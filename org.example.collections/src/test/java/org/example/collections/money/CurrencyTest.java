// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurrencyTest {
  @Test
  void keepsItsDecimals() {
    assertThat(new Currency("JPY", 0).decimals()).isZero();
    assertThat(new Currency("KWD", 3)).hasToString("KWD").isNotEqualTo(new Currency("KWD", 2));
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThatThrownBy(() -> new Currency("eur", 2)).hasMessageContaining("eur");
    assertThatThrownBy(() -> new Currency("EURO", 2)).hasMessageContaining("EURO");
  }

  @Test
  void refusesNegativeAndTooManyDecimals() {
    assertThatThrownBy(() -> new Currency("EUR", -1)).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Currency("EUR", 7)).hasMessageContaining("7");
    assertThat(new Currency("XAU", 6).decimals()).isEqualTo(6);
  }
}
