// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/**
 * Equal instalments that contain interest (Annuität): each bears the interest of one period on the rest, the other part
 * pays the total. The last one differs by what rounding left.
 *
 * @param interest per year; zero gives equal parts (P-17)
 */
public record Annuity(int count, Percentage interest) implements PlanShape {
  private static final MathContext PRECISION = MathContext.DECIMAL128;

  public Annuity {
    InstalmentCount.check(count);
  }

  @Override
  public int count(Money total) {
    return count;
  }

  @Override
  public List<Share> shares(Money total, DueDays days) {
    if (interest.isZero()) {
      return new EqualParts(count).shares(total, days);
    }
    BigDecimal ofPeriod = interest.value().movePointLeft(2).multiply(days.rhythm().partOfYear(PRECISION), PRECISION);
    Money instalment = instalment(total, ofPeriod);
    List<Share> shares = new ArrayList<>(count);
    Money rest = total;
    for (int i = 1; i <= count; i++) {
      Money bears = Money.rounded(rest.amount().multiply(ofPeriod), total.currency(), RoundingMode.HALF_UP);
      Money principal = i < count ? instalment.minus(bears) : rest;
      shares.add(new Share(principal, bears));
      rest = rest.minus(principal);
    }
    return shares;
  }

  @Override
  public PlanShape withoutInterest() {
    return new EqualParts(count);
  }

  private Money instalment(Money total, BigDecimal ofPeriod) {
    BigDecimal grown = BigDecimal.ONE.add(ofPeriod).pow(count, PRECISION);
    BigDecimal share = BigDecimal.ONE.subtract(BigDecimal.ONE.divide(grown, PRECISION));
    return Money.rounded(total.amount().multiply(ofPeriod).divide(share, PRECISION), total.currency(),
        RoundingMode.HALF_UP);
  }
}
