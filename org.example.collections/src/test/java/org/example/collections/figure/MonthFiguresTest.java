// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.Test;

class MonthFiguresTest {
  private static final Currency EUR = new Currency("EUR", 2);

  @Test
  void daysSalesOutstandingAreClaimsBySalesTimesDays() {
    assertThat(figures("0", "450000", "300000", "0", "1350000").daysOutstanding()).contains(new BigDecimal("30.0"));
  }

  @Test
  void bestPossibleCountsWhatIsNotDueAndTheRestIsLateness() {
    MonthFigures figures = figures("0", "450000", "300000", "0", "1350000");
    assertThat(figures.bestPossibleDays()).contains(new BigDecimal("20.0"));
    assertThat(figures.averageDaysLate()).contains(new BigDecimal("10.0"));
  }

  @Test
  void effectivenessIsWhatWasCollectedOfWhatCouldBe() {
    assertThat(figures("300000", "320000", "240000", "500000", "1").effectiveness()).contains(new BigDecimal("85.7"));
    assertThat(figures("300000", "240000", "240000", "500000", "1").effectiveness()).contains(new BigDecimal("100.0"));
  }

  @Test
  void withoutSalesThereIsNoRatio() {
    MonthFigures none = figures("0", "100", "100", "0", "0");
    assertThat(none.daysOutstanding()).isEmpty();
    assertThat(none.bestPossibleDays()).isEmpty();
    assertThat(none.averageDaysLate()).isEmpty();
    assertThat(none.effectiveness()).isEmpty();
    assertThat(figures("0", "100", "0", "0", "-5").daysOutstanding()).isEmpty();
    assertThat(figures("0", "100", "0", "0", "0.01").daysOutstanding()).isPresent();
  }

  @Test
  void figuresOfACompanyAreMadeOfItsSums() {
    MonthFigures company = figures("0", "100", "0", "0", "900").plus(figures("0", "100", "100", "0", "100"));
    assertThat(company.daysOutstanding()).contains(new BigDecimal("18.0"));
    assertThat(company.bestPossibleDays()).contains(new BigDecimal("9.0"));
  }

  private static MonthFigures figures(String opening, String claims, String notDue, String month, String period) {
    return new MonthFigures(new OrganisationId(1), LocalDate.of(2026, 6, 30), Money.of(opening, EUR),
        new Receivables(Money.of(claims, EUR), Money.of(notDue, EUR)), Money.of(month, EUR), Money.of(period, EUR));
  }
}
