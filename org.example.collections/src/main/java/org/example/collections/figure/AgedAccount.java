// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/**
 * What a customer owes one organisation in one currency, by age; money of the customer stands beside it.
 *
 * @param byDue by days after the due date
 * @param byDocument the same amounts by days since the date of the document
 * @param receipts not allocated
 * @param creditNotes open credit notes, and what was overpaid
 * @param gaps make the amounts uncertain
 */
public record AgedAccount(CustomerId customer, OrganisationId organisation, Currency currency, AgedAmounts byDue, AgedAmounts byDocument,
    Money receipts, Money creditNotes, List<RateGap> gaps) {

  private record Key(OrganisationId organisation, Currency currency) {
  }

  public AgedAccount {
    gaps = List.copyOf(gaps);
  }

  /** One for each organisation and currency with something open. */
  public static List<AgedAccount> of(OpenAccount account, LocalDate day) {
    Map<Key, List<OpenItem>> items = new LinkedHashMap<>();
    Map<Key, List<AvailableCredit>> credits = new LinkedHashMap<>();
    for (OpenItem item : account.items()) {
      items.computeIfAbsent(new Key(item.organisation(), item.open().currency()), key -> new ArrayList<>()).add(item);
    }
    for (AvailableCredit credit : account.credits()) {
      Key key = new Key(credit.organisation(), credit.amount().currency());
      items.computeIfAbsent(key, none -> new ArrayList<>());
      credits.computeIfAbsent(key, none -> new ArrayList<>()).add(credit);
    }
    return items.keySet().stream().map(key -> aged(account, key, items.get(key), credits.getOrDefault(key, List.of()), day)).toList();
  }

  /** Same customer in the same currency: a gap of another document in it counts here as well. */
  private static AgedAccount aged(OpenAccount account, Key key, List<OpenItem> items, List<AvailableCredit> credits, LocalDate day) {
    Map<AgeBand, Money> due = new EnumMap<>(AgeBand.class);
    Map<AgeBand, Money> document = new EnumMap<>(AgeBand.class);
    for (OpenItem item : items) {
      due.merge(AgeBand.ofDaysOverdue(item.daysOverdue(day)), item.open(), Money::plus);
      int age = (int) ChronoUnit.DAYS.between(item.documentDate(), day);
      document.merge(AgeBand.ofAge(age), item.open(), Money::plus);
    }
    return new AgedAccount(account.customer(), key.organisation, key.currency, new AgedAmounts(key.currency, due),
        new AgedAmounts(key.currency, document), sum(credits, CreditKind.RECEIPT, key.currency),
        sum(credits, CreditKind.CREDIT_NOTE, key.currency),
        account.gaps().stream().filter(gap -> gap.to().equals(key.currency)).distinct().toList());
  }

  private static Money sum(List<AvailableCredit> credits, CreditKind kind, Currency currency) {
    return credits.stream().filter(credit -> credit.kind() == kind).map(AvailableCredit::amount)
        .reduce(Money.zero(currency), Money::plus);
  }
}
