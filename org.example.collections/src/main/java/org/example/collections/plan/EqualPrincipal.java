// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/**
 * Equal parts of the total, each with the interest of the days since the instalment before, on what was owed until then.
 * Actual days, a year of 365.
 *
 * @param interest per year
 * @param interestFrom the day after this one is the first to bear interest
 */
public record EqualPrincipal(int count, Percentage interest, LocalDate interestFrom) implements PlanShape {
  private static final int PERCENT_DAYS_OF_A_YEAR = 36_500;

  public EqualPrincipal {
    InstalmentCount.check(count);
  }

  @Override
  public int count(Money total) {
    return count;
  }

  @Override
  public List<Share> shares(Money total, DueDays days) {
    List<Share> shares = new ArrayList<>(count);
    List<Money> parts = EqualParts.parts(total, count);
    Money rest = total;
    LocalDate from = interestFrom;
    for (int i = 0; i < count; i++) {
      shares.add(new Share(parts.get(i), interestOn(rest, from, days.days().get(i))));
      rest = rest.minus(parts.get(i));
      from = days.days().get(i);
    }
    return shares;
  }

  @Override
  public PlanShape withoutInterest() {
    return new EqualParts(count);
  }

  private Money interestOn(Money rest, LocalDate from, LocalDate until) {
    if (until.isBefore(from)) {
      throw new PlanRefused(PlanRefusal.START_PASSED, until.toString());
    }
    BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, until));
    BigDecimal exact = rest.amount().multiply(interest.value()).multiply(days)
        .divide(BigDecimal.valueOf(PERCENT_DAYS_OF_A_YEAR), MathContext.DECIMAL128);
    return Money.rounded(exact, rest.currency(), RoundingMode.HALF_UP);
  }
}
