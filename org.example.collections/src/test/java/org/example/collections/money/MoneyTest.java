// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency JPY = new Currency("JPY", 0);
  private static final Currency KWD = new Currency("KWD", 3);

  @Test
  void keepsTheDecimalsOfItsCurrency() {
    assertThat(Money.of("5", EUR)).hasToString("5.00 EUR").isEqualTo(Money.of("5.000", EUR));
    assertThat(Money.of("5", JPY)).hasToString("5 JPY");
    assertThat(Money.of("0.01", EUR).plus(Money.of("999999999.99", EUR))).hasToString("1000000000.00 EUR");
  }

  @Test
  void neverRoundsByItself() {
    assertThatThrownBy(() -> Money.of("5.001", EUR)).isInstanceOf(ArithmeticException.class);
    assertThat(Money.rounded(new BigDecimal("5.005"), EUR, RoundingMode.HALF_UP)).hasToString("5.01 EUR");
    assertThat(Money.rounded(new BigDecimal("5.005"), EUR, RoundingMode.DOWN)).hasToString("5.00 EUR");
    assertThat(Money.rounded(new BigDecimal("5.0005"), KWD, RoundingMode.HALF_UP)).hasToString("5.001 KWD");
  }

  @Test
  void refusesToMixCurrencies() {
    Money euro = Money.of("1", EUR);
    Money yen = Money.of("1", JPY);
    assertThatThrownBy(() -> euro.plus(yen)).isInstanceOf(CurrencyMismatch.class).hasMessageContaining("EUR and JPY");
    assertThatThrownBy(() -> euro.minus(yen)).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> euro.compareTo(yen)).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> euro.min(yen)).isInstanceOf(CurrencyMismatch.class);
    assertThatThrownBy(() -> euro.plus(Money.of("1", new Currency("EUR", 3)))).isInstanceOf(CurrencyMismatch.class);
  }

  @Test
  void addsComparesAndNegates() {
    Money two = Money.of("2", EUR);
    assertThat(two.minus(Money.of("2.01", EUR)).isNegative()).isTrue();
    assertThat(two.plus(two.negated()).isZero()).isTrue();
    assertThat(two.min(Money.of("1.99", EUR))).hasToString("1.99 EUR");
    assertThat(two.isPositive()).isTrue();
    assertThat(Money.zero(EUR).isPositive() || Money.zero(EUR).isNegative()).isFalse();
  }

  @ParameterizedTest(name = "{0} in {1}: {2}, {3}")
  @CsvSource({"100.00,3,33.34,33.33", "0.01,3,0.01,0.00", "-100.00,3,-33.34,-33.33", "99.99,1,99.99,99.99"})
  void allocatesWithTheRestOnTheFirst(String amount, int parts, String first, String last) {
    List<Money> allocated = Money.of(amount, EUR).allocate(parts);
    assertThat(allocated).hasSize(parts);
    assertThat(allocated.get(0)).isEqualTo(Money.of(first, EUR));
    assertThat(allocated.get(parts - 1)).isEqualTo(Money.of(last, EUR));
  }

  @Test
  void allocatesPartsThatAlwaysAddUp() {
    Random random = new Random(20260520);
    for (int i = 0; i < 5000; i++) {
      Currency currency = List.of(EUR, JPY, KWD).get(random.nextInt(3));
      BigDecimal unscaled = BigDecimal.valueOf(random.nextLong(200_000_000_000L) - 100_000_000_000L);
      Money whole = new Money(unscaled.movePointLeft(currency.decimals()), currency);
      int parts = 1 + random.nextInt(60);
      List<Money> allocated = whole.allocate(parts);
      assertThat(allocated).hasSize(parts);
      assertThat(allocated.stream().reduce(Money.zero(currency), Money::plus)).isEqualTo(whole);
    }
    assertThatThrownBy(() -> Money.of("1", EUR).allocate(0)).hasMessageContaining("1.00 EUR");
  }
}
