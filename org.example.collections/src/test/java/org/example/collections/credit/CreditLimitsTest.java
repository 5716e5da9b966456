// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.credit.ExampleCredit.eur;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditLimitsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  private static CreditLimit row(LimitType type, String amount, int day) {
    return new CreditLimit(type, eur(amount), LocalDate.of(2026, 2, day), Optional.empty(), true);
  }

  private static Optional<String> inForce(LocalDate on, CreditLimit... rows) {
    return new CreditLimits(List.of(rows)).inForce(on, false).map(row -> row.amount().toString());
  }

  @Test
  @DisplayName("K-05 of two limits the one that began last counts, whatever the types; on one day the stronger type")
  void latestBeginWins() {
    assertThat(inForce(DAY, row(LimitType.INTERNAL, "100", 10), row(LimitType.INSURED, "200", 20))).contains("200.00 EUR");
    assertThat(inForce(DAY, row(LimitType.INSURED, "100", 10), row(LimitType.INTERNAL, "200", 20))).contains("200.00 EUR");
    assertThat(inForce(DAY, row(LimitType.INTERNAL, "100", 10), row(LimitType.TEMPORARY, "50", 10))).contains("50.00 EUR");
  }

  @Test
  void aRowCountsFromItsFirstToItsLastDayAndThenTheOneBelowAgain() {
    CreditLimit base = row(LimitType.INTERNAL, "100", 10);
    CreditLimit summer = new CreditLimit(LimitType.TEMPORARY, eur("300"), LocalDate.of(2026, 2, 20),
        Optional.of(LocalDate.of(2026, 2, 22)), true);
    assertThat(inForce(LocalDate.of(2026, 2, 9), base, summer)).isEmpty();
    assertThat(inForce(LocalDate.of(2026, 2, 10), base, summer)).contains("100.00 EUR");
    assertThat(inForce(LocalDate.of(2026, 2, 19), base, summer)).contains("100.00 EUR");
    assertThat(inForce(LocalDate.of(2026, 2, 20), base, summer)).contains("300.00 EUR");
    assertThat(inForce(LocalDate.of(2026, 2, 22), base, summer)).contains("300.00 EUR");
    assertThat(inForce(LocalDate.of(2026, 2, 23), base, summer)).contains("100.00 EUR");
  }

  @Test
  @DisplayName("K-06 a row nobody approved does not count, neither as limit nor as cover")
  void unapprovedRowsDoNotCount() {
    CreditLimit open = new CreditLimit(LimitType.INSURED, eur("500"), LocalDate.of(2026, 2, 20), Optional.empty(), false);
    assertThat(inForce(DAY, open)).isEmpty();
    assertThat(inForce(DAY, row(LimitType.INTERNAL, "100", 10), open)).contains("100.00 EUR");
    assertThat(new CreditLimits(List.of(open)).cover(DAY)).isEmpty();
  }

  @Test
  void insuredRowsAreCoverWhereThePolicySaysSo() {
    CreditLimits limits = new CreditLimits(List.of(row(LimitType.INTERNAL, "100", 10), row(LimitType.INSURED, "200", 20)));
    assertThat(limits.inForce(DAY, true).orElseThrow().amount()).isEqualTo(eur("100"));
    assertThat(limits.cover(DAY)).contains(eur("200"));
    assertThat(new CreditLimits(List.of(row(LimitType.INTERNAL, "100", 10))).cover(DAY)).isEmpty();
  }

  @Test
  void refusesANegativeLimitAndAnEndBeforeTheBegin() {
    assertThatThrownBy(() -> row(LimitType.INTERNAL, "-1", 10)).hasMessageContaining("negative");
    assertThatThrownBy(() -> new CreditLimit(LimitType.INTERNAL, eur("1"), DAY, Optional.of(DAY.minusDays(1)), true))
        .hasMessageContaining("before it begins");
    assertThat(new CreditLimit(LimitType.INTERNAL, eur("1"), DAY, Optional.of(DAY), true).isInForce(DAY)).isTrue();
  }
}
