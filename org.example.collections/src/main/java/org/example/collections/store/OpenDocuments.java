// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.example.collections.credit.UnpaidItem;
import org.example.collections.credit.Valuation;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.ExchangeRates;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.PayScheduleSplit;
import org.example.collections.receivable.RateGap;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.example.collections.receivable.ScheduleLine;

/**
 * What is open of invoices and receipts: billed or received less allocated, allocations in another currency at the rate of their day.
 * A missing rate is a gap and makes nothing look paid.
 */
final class OpenDocuments {
  private final ExchangeRates rates;
  private final Predicate<LocalDate> businessDays;
  private final Map<Integer, List<ScheduleLine>> instalments = new HashMap<>();
  private final Set<RateGap> gaps = new LinkedHashSet<>();

  OpenDocuments(List<CreditRow> rows, ExchangeRates rates, Predicate<LocalDate> businessDays) {
    this.rates = rates;
    this.businessDays = businessDays;
    rows.stream().filter(row -> row.kind().equals(CreditSql.INSTALMENT)).forEach(row -> instalments.computeIfAbsent(row.id(),
        key -> new ArrayList<>()).add(new ScheduleLine(row.second().intValue(), row.day(), Currencies.money(row.amount(), row.currency()))));
  }

  /** Below zero: more was paid or credited than billed; of a receipt: what is not used yet. */
  Money openOf(CreditRow document) {
    return Currencies.money(document.amount().subtract(allocatedTo(document)), document.currency());
  }

  /** One for each instalment that has something open. */
  List<UnpaidItem> itemsOf(CreditRow invoice, Money open, Valuation valuation) {
    List<ScheduleLine> schedule = instalments.getOrDefault(invoice.id(), List.of());
    List<UnpaidItem> items = new ArrayList<>();
    if (schedule.isEmpty()) {
      items.add(item(invoice, invoice.term().orElseThrow().dueDate(invoice.day(), businessDays), open, valuation));
    } else {
      Money paid = Currencies.money(invoice.amount(), invoice.currency()).minus(open);
      PayScheduleSplit.of(schedule, paid).open().stream().filter(line -> line.amount().isPositive())
          .forEach(line -> items.add(item(invoice, line.dueDate(), line.amount(), valuation)));
    }
    return items;
  }

  List<RateGap> gaps() {
    return List.copyOf(gaps);
  }

  private static UnpaidItem item(CreditRow invoice, LocalDate due, Money open, Valuation valuation) {
    return new UnpaidItem(new RecordRef(RecordKind.INVOICE, invoice.id()), invoice.number(), due, open, valuation.of(open),
        Optional.of(invoice.text()).filter(notice -> !notice.isEmpty()));
  }

  private BigDecimal allocatedTo(CreditRow document) {
    return document.allocations().stream().map(one -> one.currency().equals(document.currency()) ? one.amount()
        : converted(one, document.currency())).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private BigDecimal converted(CreditRow.Allocated one, Currency into) {
    Optional<BigDecimal> value = rates.find(new OrganisationId(one.organisation()), one.currency(), into, one.day())
        .map(rate -> one.amount().multiply(rate.rate()).setScale(into.decimals(), RoundingMode.HALF_UP));
    if (value.isEmpty()) {
      gaps.add(new RateGap(one.currency(), into, one.day()));
    }
    return value.orElse(BigDecimal.ZERO);
  }
}
