// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Use case: keeps the ageing of today and the figures of the month, and makes up for months before it that are not kept. */
public final class KeepFigures {
  private final FigureBooks books;
  private final KeptFigures kept;
  private final ExchangeRates rates;
  private final Currency currency;

  public KeepFigures(FigureBooks books, KeptFigures kept, ExchangeRates rates) {
    this.books = books;
    this.kept = kept;
    this.rates = rates;
    currency = books.currency();
  }

  /** @param monthsBack months before this one that shall be there; what is kept of their last day stays as it is */
  public FiguresSummary on(LocalDate today, int monthsBack) {
    PastClaims past = new PastClaims(books, kept, rates, currency);
    Set<RateGap> gaps = new LinkedHashSet<>();
    int months = 1;
    for (int back = monthsBack; back > 0; back--) {
      LocalDate end = YearMonth.from(today).minusMonths(back).atEndOfMonth();
      if (kept.claimsOn(end).isEmpty()) {
        InOneCurrency converted = new InOneCurrency(rates, currency, end);
        converted.note(past.on(end).gaps());
        write(end, past.on(end).claims(), past, converted);
        gaps.addAll(converted.gaps());
        months++;
      }
    }
    InOneCurrency converted = new InOneCurrency(rates, currency, today);
    Claims claims = new Claims();
    int accounts = age(today, claims, converted);
    List<MonthFigures> figures = write(today, claims.in(converted), past, converted);
    gaps.addAll(converted.gaps());
    return new FiguresSummary(accounts, months, figures.stream().reduce(MonthFigures::plus), List.copyOf(gaps));
  }

  private int age(LocalDate today, Claims claims, InOneCurrency converted) {
    int[] accounts = new int[1];
    kept.clearAges();
    books.forEach(today, account -> {
      for (AgedAccount aged : AgedAccount.of(account, today)) {
        Optional<ExchangeRate> rate = converted.rate(aged.organisation(), aged.currency());
        converted.note(aged.gaps());
        kept.addAge(aged, today, rate);
        claims.add(aged);
        accounts[0]++;
      }
    });
    kept.finishAges();
    return accounts[0];
  }

  private List<MonthFigures> write(LocalDate day, Map<OrganisationId, Receivables> closing, PastClaims past, InOneCurrency converted) {
    LocalDate before = YearMonth.from(day).minusMonths(1).atEndOfMonth();
    PastClaims.Known opening = past.on(before);
    converted.note(opening.gaps());
    Map<OrganisationId, Money> month = billed(before, day, converted);
    Map<OrganisationId, Money> period = billed(day.minusDays(MonthFigures.PERIOD), day, converted);
    Set<OrganisationId> organisations = new LinkedHashSet<>(closing.keySet());
    List.of(opening.claims(), month, period).forEach(map -> organisations.addAll(map.keySet()));
    List<MonthFigures> figures = new ArrayList<>();
    for (OrganisationId organisation : organisations) {
      figures.add(new MonthFigures(organisation, day, of(opening.claims(), organisation).total(), of(closing, organisation),
          month.getOrDefault(organisation, Money.zero(currency)), period.getOrDefault(organisation, Money.zero(currency))));
    }
    kept.replaceMonth(day, figures, converted.gaps().stream().findFirst());
    return figures;
  }

  private Receivables of(Map<OrganisationId, Receivables> claims, OrganisationId organisation) {
    return claims.getOrDefault(organisation, Receivables.none(currency));
  }

  private Map<OrganisationId, Money> billed(LocalDate after, LocalDate upTo, InOneCurrency converted) {
    Map<OrganisationId, Money> sums = new HashMap<>();
    for (Billed billed : books.billed(after, upTo)) {
      sums.merge(billed.organisation(), converted.value(billed.organisation(), billed.amount()), Money::plus);
    }
    return sums;
  }
}
