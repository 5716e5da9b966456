// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OrganisationId;

/**
 * Fee of a level on a notice, once: the fixed part converted to the notice's currency at the rate of the run date (case
 * B-03), plus the percentage of the items' original amounts (case B-02), each rounded half up.
 */
final class FeeRules {
  private final Conversion conversion;

  FeeRules(Conversion conversion) {
    this.conversion = conversion;
  }

  /** Empty when there is no fee (case B-04). */
  Optional<FeeLine> fee(DunningLevel level, List<OpenItem> items) {
    OpenItem first = items.get(0);
    Currency currency = first.open().currency();
    Money original = items.stream().map(OpenItem::original).reduce(Money.zero(currency), Money::plus);
    Money fee = fixed(level, first.organisation(), currency).orElseThrow()
        .plus(level.fee().ofOriginal().of(original, RoundingMode.HALF_UP));
    return fee.isZero() ? Optional.empty() : Optional.of(new FeeLine(level, fee));
  }

  /** A fee that cannot be converted keeps the items of the level from being dunned: never a letter with a wrong fee. */
  Optional<Obstacle> obstacle(DunningLevel level, OpenItem item) {
    Currency currency = item.open().currency();
    return fixed(level, item.organisation(), currency).isPresent() ? Optional.empty()
        : Optional.of(conversion.missing(level, level.fee().fixed().currencyFor(currency), currency));
  }

  private Optional<Money> fixed(DunningLevel level, OrganisationId organisation, Currency currency) {
    return level.fee().fixed().isZero() ? Optional.of(Money.zero(currency))
        : conversion.convert(organisation, level.fee().fixed().moneyFor(currency), currency);
  }
}
