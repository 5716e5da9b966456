// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.util.List;
import org.example.collections.money.Money;

/** Money on its way into the promises of a chain, the earliest receipt into the earliest promise. */
final class Filling {
  /**
   * What one promise gets.
   *
   * @param taken no more than it asks for
   * @param inTime the part of it that came up to the promise's last day
   */
  record Share(Money taken, Money inTime) {
  }

  private final List<Receipt> receipts;
  private int next;
  private Money left;

  /** @param receipts money taken back, then the earliest first */
  Filling(List<Receipt> receipts) {
    this.receipts = receipts;
  }

  Share next(PromiseTerms terms) {
    Money taken = Money.zero(terms.amount().currency());
    Money inTime = taken;
    while (taken.compareTo(terms.amount()) < 0 && next < receipts.size()) {
      left = left == null ? receipts.get(next).amount() : left;
      Money used = left.min(terms.amount().minus(taken));
      taken = taken.plus(used);
      boolean late = receipts.get(next).on().isAfter(terms.lastDay()) && !used.isNegative();
      inTime = late ? inTime : inTime.plus(used);
      left = left.minus(used);
      if (!left.isPositive()) {
        left = null;
        next++;
      }
    }
    return new Share(taken, inTime);
  }
}
