// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Amounts in the tenant's currency, at the rates of one day. Remembers what could not be converted. */
public final class Valuation {
  private final ExchangeRates rates;
  private final OrganisationId organisation;
  private final Currency into;
  private final LocalDate on;
  private final Set<RateGap> gaps = new LinkedHashSet<>();

  public Valuation(ExchangeRates rates, OrganisationId organisation, Currency into, LocalDate on) {
    this.rates = rates;
    this.organisation = organisation;
    this.into = into;
    this.on = on;
  }

  /** Empty when there is no rate, which is then among the {@link #gaps}. */
  public Optional<Money> of(Money amount) {
    if (amount.currency().equals(into)) {
      return Optional.of(amount);
    }
    if (amount.isZero()) {
      return Optional.of(Money.zero(into));
    }
    Optional<Money> value = rates.find(organisation, amount.currency(), into, on).map(rate -> rate.convert(amount));
    if (value.isEmpty()) {
      gaps.add(new RateGap(amount.currency(), into, on));
    }
    return value;
  }

  public List<RateGap> gaps() {
    return List.copyOf(gaps);
  }
}
