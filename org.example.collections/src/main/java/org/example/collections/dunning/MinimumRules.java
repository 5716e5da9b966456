// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;

/** Is there enough to write a letter about? What credits cover does not count. */
final class MinimumRules {
  private final Conversion conversion;

  MinimumRules(Conversion conversion) {
    this.conversion = conversion;
  }

  Optional<Obstacle> obstacle(Candidate candidate, DunningLevel level, AccountFigures account) {
    NominalAmount perItem = level.minimums().perItem();
    NominalAmount perCustomer = level.minimums().perCustomer();
    Currency currency = candidate.currency();
    Optional<Obstacle> item = perItem.isZero() ? Optional.empty()
        : below(level, perItem.moneyFor(currency),
            List.of(new AccountFigures.Balance(candidate.organisation(), candidate.net())));
    return item.isPresent() || perCustomer.isZero() ? item
        : below(level, perCustomer.moneyFor(currency), balances(account, perCustomer, currency));
  }

  /** A minimum with a currency is held against all the customer owes, one without against the item's currency only. */
  private static List<AccountFigures.Balance> balances(AccountFigures account, NominalAmount minimum,
      Currency currency) {
    return (minimum.currency().isPresent() ? account.balances() : account.balancesIn(currency)).toList();
  }

  /** A missing rate matters only when the amounts that can be converted do not reach the minimum. */
  private Optional<Obstacle> below(DunningLevel level, Money minimum, List<AccountFigures.Balance> balances) {
    Money sum = Money.zero(minimum.currency());
    Optional<Obstacle> missing = Optional.empty();
    for (AccountFigures.Balance balance : balances) {
      Optional<Money> converted = conversion.convert(balance.organisation(), balance.amount(), minimum.currency());
      sum = converted.map(sum::plus).orElse(sum);
      if (converted.isEmpty()) {
        missing = Optional.of(conversion.missing(level, balance.amount().currency(), minimum.currency()));
      }
    }
    if (sum.compareTo(minimum) >= 0) {
      return Optional.empty();
    }
    return missing.isPresent() ? missing
        : Optional.of(new Obstacle(SkipReason.BELOW_MINIMUM, level.id().record(), sum + " < " + minimum));
  }
}
