// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.util.Map;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** Open amounts of one currency by age; a band without an amount is zero. */
public record AgedAmounts(Currency currency, Map<AgeBand, Money> bands) {
  public AgedAmounts {
    bands = Map.copyOf(bands);
  }

  public Money in(AgeBand band) {
    return bands.getOrDefault(band, Money.zero(currency));
  }

  public Money total() {
    return bands.values().stream().reduce(Money.zero(currency), Money::plus);
  }

  /** All but what is not due. */
  public Money overdue() {
    return total().minus(in(AgeBand.NOT_DUE));
  }
}
