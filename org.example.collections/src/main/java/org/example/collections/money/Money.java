// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount (Betrag) in a currency, always at the currency's decimals.
 *
 * @param amount exact at the currency's decimals; more decimals than that throw ArithmeticException, see {@link
 *     #rounded}
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
  public Money {
    amount = amount.setScale(currency.decimals(), RoundingMode.UNNECESSARY);
  }

  public static Money of(String amount, Currency currency) {
    return new Money(new BigDecimal(amount), currency);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public static Money rounded(BigDecimal amount, Currency currency, RoundingMode mode) {
    return new Money(amount.setScale(currency.decimals(), mode), currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(same(other)), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(same(other)), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public Money min(Money other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(same(other));
  }

  /** Equal parts that add up to this amount; what cannot be divided goes to the first part. */
  public List<Money> allocate(int parts) {
    if (parts < 1) {
      throw new IllegalArgumentException("Cannot divide " + this + " into " + parts + " parts");
    }
    BigDecimal each = amount.divide(BigDecimal.valueOf(parts), currency.decimals(), RoundingMode.DOWN);
    BigDecimal first = amount.subtract(each.multiply(BigDecimal.valueOf(parts - 1L)));
    List<Money> result = new ArrayList<>(parts);
    result.add(new Money(first, currency));
    for (int i = 1; i < parts; i++) {
      result.add(new Money(each, currency));
    }
    return List.copyOf(result);
  }

  @Override
  public String toString() {
    return amount.toPlainString() + " " + currency;
  }

  private BigDecimal same(Money other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatch(currency, other.currency);
    }
    return other.amount;
  }
}
