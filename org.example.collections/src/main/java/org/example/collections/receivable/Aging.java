// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** Aging (Altersstruktur): open items of one currency by how late they are. */
public record Aging(Currency currency, Map<AgeBand, Money> bands) {
  public Aging {
    bands = Map.copyOf(bands);
  }

  /** One per currency, by code. */
  public static List<Aging> of(Collection<OpenItem> items, LocalDate on) {
    Map<String, Map<AgeBand, Money>> sums = new TreeMap<>();
    for (OpenItem item : items) {
      sums.computeIfAbsent(item.open().currency().code(), code -> new EnumMap<>(AgeBand.class))
          .merge(AgeBand.of(item.daysOverdue(on)), item.open(), Money::plus);
    }
    return sums.values().stream().map(bands -> new Aging(bands.values().iterator().next().currency(), bands)).toList();
  }

  public Money in(AgeBand band) {
    return bands.getOrDefault(band, Money.zero(currency));
  }

  public Money total() {
    return bands.values().stream().reduce(Money.zero(currency), Money::plus);
  }

  public Money overdue() {
    return total().minus(in(AgeBand.NOT_DUE));
  }
}
