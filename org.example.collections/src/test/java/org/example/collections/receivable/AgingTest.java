// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgingTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

  @ParameterizedTest
  @CsvSource({"-1, NOT_DUE", "0, NOT_DUE", "1, UP_TO_30", "30, UP_TO_30", "31, UP_TO_60", "60, UP_TO_60", "61, UP_TO_90", "90, UP_TO_90",
      "91, OVER_90"})
  void anItemIsLateFromTheDayAfterItsDueDay(int daysOverdue, AgeBand band) {
    assertThat(AgeBand.of(daysOverdue)).isEqualTo(band);
  }

  @Test
  void eachCurrencyAddsUpByItself() {
    List<Aging> agings = Aging.of(List.of(item(1, 45, "100.00", USD), item(2, 5, "30.00", EUR), item(3, 6, "12.50", EUR),
        item(4, -3, "7.00", EUR)), TODAY);
    assertThat(agings).extracting(Aging::currency).containsExactly(EUR, USD);
    Aging euros = agings.get(0);
    assertThat(euros.in(AgeBand.UP_TO_30)).isEqualTo(Money.of("42.50", EUR));
    assertThat(euros.in(AgeBand.OVER_90)).isEqualTo(Money.zero(EUR));
    assertThat(euros.total()).isEqualTo(Money.of("49.50", EUR));
    assertThat(euros.overdue()).isEqualTo(Money.of("42.50", EUR));
    assertThat(agings.get(1).in(AgeBand.UP_TO_60)).isEqualTo(Money.of("100.00", USD));
  }

  @Test
  void nothingOpenHasNoAge() {
    assertThat(Aging.of(List.of(), TODAY)).isEmpty();
  }

  private static OpenItem item(int invoice, int daysOverdue, String open, Currency currency) {
    Money amount = Money.of(open, currency);
    return new OpenItem(new OpenItemId(invoice, 0), new CustomerId(1), new OrganisationId(1), "R" + invoice, TODAY.minusDays(60),
        TODAY.minusDays(daysOverdue), amount, amount, "");
  }
}
