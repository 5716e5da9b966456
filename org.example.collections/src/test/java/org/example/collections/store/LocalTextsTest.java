// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.Test;

class LocalTextsTest {
  private static final LocalTexts ENGLISH = of("en_US");
  private static final LocalTexts GERMAN = of("de_DE");

  private static LocalTexts of(String language) {
    Properties ctx = new Properties();
    ctx.setProperty(Env.LANGUAGE, language);
    return LocalTexts.in(ctx);
  }

  @Test
  void amountsAndDaysAreWrittenAsTheLanguageDoes() {
    Money amount = Money.of("1200.50", new Currency("USD", 2));
    assertThat(ENGLISH.amount(amount)).isEqualTo("1,200.50 USD");
    assertThat(GERMAN.amount(amount)).isEqualTo("1.200,50 USD");
    assertThat(GERMAN.amount(Money.of("1200", new Currency("JPY", 0)))).isEqualTo("1.200 JPY");
    assertThat(List.of(ENGLISH.shown(amount), ENGLISH.shown(LocalDate.of(2026, 3, 9)), ENGLISH.shown(7), ENGLISH.shown("as it is")))
        .containsExactly("1,200.50 USD", "Mar 9, 2026", 7, "as it is");
  }

  @Test
  void detailsOfDecisionsReadInAnyLanguage() {
    String neutral = "EUR USD 2026-03-09: -1340.29 EUR, 0.125 KWD / 12000 JPY (INV-1000 EUR, 17)";
    assertThat(ENGLISH.detail(neutral)).isEqualTo("EUR USD Mar 9, 2026: -1,340.29 EUR, 0.125 KWD / 12,000 JPY (INV-1000 EUR, 17)");
    assertThat(GERMAN.detail(neutral)).isEqualTo("EUR USD 09.03.2026: -1.340,29 EUR, 0,125 KWD / 12.000 JPY (INV-1000 EUR, 17)");
    assertThat(GERMAN.detail("-2.5 %")).isEqualTo("-2,5 %");
    assertThat(GERMAN.detail("1.200,50 EUR")).as("written already").isEqualTo("1.200,50 EUR");
  }
}
