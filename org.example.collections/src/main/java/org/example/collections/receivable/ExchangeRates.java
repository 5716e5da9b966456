// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;

/**
 * Port: the tenant's exchange rates, default conversion type. Asked once per pair and day by a run, so it may cache.
 */
public interface ExchangeRates {
  /** Empty when no rate is valid on that day; never asked for a currency into itself. */
  Optional<ExchangeRate> find(OrganisationId organisation, Currency from, Currency to, LocalDate day);
}
