// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Amounts in the tenant's currency at the rates of one day; rates that are missing are remembered. */
final class InOneCurrency {
  private final ExchangeRates rates;
  private final Currency currency;
  private final LocalDate day;
  private final Set<RateGap> gaps = new LinkedHashSet<>();

  InOneCurrency(ExchangeRates rates, Currency currency, LocalDate day) {
    this.rates = rates;
    this.currency = currency;
    this.day = day;
  }

  Optional<ExchangeRate> rate(OrganisationId organisation, Currency from) {
    if (from.equals(currency)) {
      return Optional.of(new ExchangeRate(from, from, BigDecimal.ONE));
    }
    Optional<ExchangeRate> rate = rates.find(organisation, from, currency, day);
    if (rate.isEmpty()) {
      gaps.add(new RateGap(from, currency, day));
    }
    return rate;
  }

  /** Zero without a rate: the gap then says that the sum is not certain. */
  Money value(OrganisationId organisation, Money amount) {
    return amount.isZero() ? Money.zero(currency)
        : rate(organisation, amount.currency()).map(rate -> rate.convert(amount)).orElse(Money.zero(currency));
  }

  void note(Iterable<RateGap> more) {
    more.forEach(gaps::add);
  }

  Set<RateGap> gaps() {
    return gaps;
  }
}
