// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Converts amounts at the rates of the run date. */
final class Conversion {
  private final ExchangeRates rates;
  private final LocalDate date;

  Conversion(ExchangeRates rates, LocalDate date) {
    this.rates = rates;
    this.date = date;
  }

  /** Empty when the rate is missing. */
  Optional<Money> convert(OrganisationId organisation, Money amount, Currency to) {
    if (amount.currency().equals(to)) {
      return Optional.of(amount);
    }
    Optional<ExchangeRate> rate = rates.find(organisation, amount.currency(), to, date);
    return rate.map(found -> found.convert(amount));
  }

  RateGap gap(Currency from, Currency to) {
    return new RateGap(from, to, date);
  }

  Obstacle missing(DunningLevel level, Currency from, Currency to) {
    return new Obstacle(SkipReason.MISSING_RATE, level.id().record(), gap(from, to).toString());
  }
}
