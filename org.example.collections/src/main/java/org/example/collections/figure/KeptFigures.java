// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.ExchangeRate;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;

/** Port: what charts and windows show. A month has one row for each organisation, the ageing one for each account. */
public interface KeptFigures {
  /** Takes away the ageing of the day before. */
  void clearAges();

  /** In the order of the customers. @param rate into the tenant's currency, empty when missing */
  void addAge(AgedAccount account, LocalDate day, Optional<ExchangeRate> rate);

  /** Writes what is left of the ageing. */
  void finishAges();

  /** Claims of each organisation as kept for exactly this day; empty when they are not, or not certain. */
  Optional<Map<OrganisationId, Receivables>> claimsOn(LocalDate day);

  /** Replaces the rows of the month. @param gap makes the month uncertain; it is shown instead of its figures */
  void replaceMonth(LocalDate day, List<MonthFigures> figures, Optional<RateGap> gap);
}
