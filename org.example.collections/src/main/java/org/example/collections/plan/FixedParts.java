// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/**
 * Instalments of the amount the customer can afford, without interest; the last one pays the rest.
 *
 * @param amount above zero
 */
public record FixedParts(Money amount) implements PlanShape {
  public FixedParts {
    if (!amount.isPositive()) {
      throw new PlanRefused(PlanRefusal.TOO_SMALL, amount.toString());
    }
  }

  @Override
  public int count(Money total) {
    if (!amount.currency().equals(total.currency())) {
      throw new PlanRefused(PlanRefusal.TWO_CURRENCIES, amount + ", " + total);
    }
    if (amount.compareTo(total) > 0) {
      throw new PlanRefused(PlanRefusal.AMOUNT_ABOVE_TOTAL, amount + " > " + total);
    }
    BigDecimal count = total.amount().divide(amount.amount(), 0, RoundingMode.UP);
    InstalmentCount.check(count.min(BigDecimal.valueOf(InstalmentCount.MOST + 1L)).intValueExact());
    return count.intValueExact();
  }

  @Override
  public List<Share> shares(Money total, DueDays days) {
    List<Share> shares = new ArrayList<>(days.count());
    Money left = total;
    for (int i = 0; i < days.count(); i++) {
      Money part = amount.min(left);
      shares.add(Share.withoutInterest(part));
      left = left.minus(part);
    }
    return shares;
  }

  @Override
  public Percentage interest() {
    return Percentage.ZERO;
  }

  @Override
  public PlanShape withoutInterest() {
    return this;
  }
}
