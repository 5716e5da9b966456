// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/** Equal instalments without interest. */
public record EqualParts(int count) implements PlanShape {
  public EqualParts {
    InstalmentCount.check(count);
  }

  @Override
  public int count(Money total) {
    return count;
  }

  @Override
  public List<Share> shares(Money total, DueDays days) {
    List<Share> shares = new ArrayList<>(count);
    parts(total, count).forEach(part -> shares.add(Share.withoutInterest(part)));
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

  /** Equal parts rounded half up; the last takes what is left, which may be nothing or less when the parts are tiny. */
  static List<Money> parts(Money total, int count) {
    Money each = Money.rounded(total.amount().divide(BigDecimal.valueOf(count), total.currency().decimals(),
        RoundingMode.HALF_UP), total.currency(), RoundingMode.UNNECESSARY);
    List<Money> parts = new ArrayList<>(count);
    Money left = total;
    for (int i = 1; i < count; i++) {
      parts.add(each);
      left = left.minus(each);
    }
    parts.add(left);
    return parts;
  }
}
