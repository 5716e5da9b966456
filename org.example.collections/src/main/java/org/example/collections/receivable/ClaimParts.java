// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import org.example.collections.money.Money;

/**
 * A claim by what it is made of. A payment that does not cover it goes to costs, then interest, then principal (BGB 367).
 *
 * @param costs fees and lump sums
 */
public record ClaimParts(Money costs, Money interest, Money principal) {
  public Money total() {
    return costs.plus(interest).plus(principal);
  }

  /** The parts that a payment covers, none of them more than is owed. */
  public ClaimParts coveredBy(Money payment) {
    Money toCosts = payment.min(costs);
    Money afterCosts = payment.minus(toCosts);
    Money toInterest = afterCosts.min(interest);
    return new ClaimParts(toCosts, toInterest, afterCosts.minus(toInterest).min(principal));
  }

  public ClaimParts minus(ClaimParts other) {
    return new ClaimParts(costs.minus(other.costs), interest.minus(other.interest), principal.minus(other.principal));
  }
}
