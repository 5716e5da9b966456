// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * The limits of a customer, or of a group of customers, over time. Rows may overlap: the one that began last counts, and when it ends
 * the one below it counts again.
 */
public record CreditLimits(List<CreditLimit> rows) {
  public static final CreditLimits NONE = new CreditLimits(List.of());

  private static final Comparator<CreditLimit> STRONGEST_LAST =
      Comparator.comparing(CreditLimit::validFrom).thenComparing(CreditLimit::type, Comparator.reverseOrder());

  public CreditLimits {
    rows = List.copyOf(rows);
  }

  /**
   * Empty: there is no limit, which is not limit zero.
   *
   * @param insuredReduces insured rows are cover, not limits; see {@link #cover}
   */
  public Optional<CreditLimit> inForce(LocalDate on, boolean insuredReduces) {
    return rows.stream().filter(row -> row.isInForce(on)).filter(row -> !insuredReduces || row.type() != LimitType.INSURED)
        .max(STRONGEST_LAST);
  }

  /** What an insurer covers of the exposure; empty when nothing is insured. */
  public Optional<Money> cover(LocalDate on) {
    return rows.stream().filter(row -> row.type() == LimitType.INSURED && row.isInForce(on)).max(STRONGEST_LAST)
        .map(CreditLimit::amount);
  }
}
