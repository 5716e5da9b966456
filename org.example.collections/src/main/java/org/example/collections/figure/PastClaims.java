// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Claims at the end of past months: as they are kept, or read once as the books stood then. */
final class PastClaims {
  /** @param gaps rates that are missing in them */
  record Known(Map<OrganisationId, Receivables> claims, List<RateGap> gaps) {
  }

  private final FigureBooks books;
  private final KeptFigures kept;
  private final ExchangeRates rates;
  private final Currency currency;
  private final Map<LocalDate, Known> known = new HashMap<>();

  PastClaims(FigureBooks books, KeptFigures kept, ExchangeRates rates, Currency currency) {
    this.books = books;
    this.kept = kept;
    this.rates = rates;
    this.currency = currency;
  }

  Known on(LocalDate end) {
    Known found = known.get(end);
    if (found == null) {
      Optional<Map<OrganisationId, Receivables>> before = kept.claimsOn(end);
      found = before.map(claims -> new Known(claims, List.of())).orElseGet(() -> read(end));
      known.put(end, found);
    }
    return found;
  }

  private Known read(LocalDate end) {
    InOneCurrency converted = new InOneCurrency(rates, currency, end);
    Claims claims = new Claims();
    books.forEach(end, account -> AgedAccount.of(account, end).forEach(aged -> {
      converted.note(aged.gaps());
      claims.add(aged);
    }));
    Map<OrganisationId, Receivables> sums = claims.in(converted);
    return new Known(sums, List.copyOf(converted.gaps()));
  }
}
