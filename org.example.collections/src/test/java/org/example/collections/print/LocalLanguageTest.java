// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.example.collections.letter.Person;
import org.example.collections.letter.Sender;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalLanguageTest {
  private static final Locale JVM = Locale.getDefault();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

  @AfterEach
  void restore() {
    Locale.setDefault(JVM);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "en_US | 0.01         | EUR 0.01           | Mar 5, 2026 | March 5, 2026",
      "en_US | 999999999.99 | EUR 999,999,999.99 | Mar 5, 2026 | March 5, 2026",
      "de_DE | 0.01         | 0,01 EUR           | 05.03.2026  | 5. März 2026",
      "de_DE | 999999999.99 | 999.999.999,99 EUR | 05.03.2026  | 5. März 2026",
      "de_CH | 1234.50      | 1’234.50 EUR       | 05.03.2026  | 5. März 2026",
      "fr_FR | 1234.50      | 1 234,50 EUR       | 5 mars 2026 | 5 mars 2026",
  })
  void writesDatesAndAmountsAsTheLanguageDoes(String code, String amount, String written, String date,
      String longDate) {
    LocalLanguage language = LocalLanguage.of(code);
    assertThat(language.amount(Money.of(amount, new Currency("EUR", 2))).replaceAll("[\\u00a0\\u202f]", " "))
        .isEqualTo(written);
    assertThat(language.shortDate(DAY)).isEqualTo(date);
    assertThat(language.longDate(DAY)).isEqualTo(longDate);
  }

  @Test
  void obeysTheDecimalsOfTheCurrency() {
    assertThat(LocalLanguage.of("de_DE").number(Money.of("1234", new Currency("JPY", 0)))).isEqualTo("1.234");
    assertThat(LocalLanguage.of("de_DE").number(Money.of("1.5", new Currency("KWD", 3)))).isEqualTo("1,500");
  }

  @Test
  void neverTakesTheLanguageOfTheServer() {
    Locale.setDefault(Locale.GERMANY);
    assertThat(LocalLanguage.of("en_US").closing()).isEqualTo("Kind regards");
    assertThat(LocalLanguage.of("sv_SE").closing()).isEqualTo("Kind regards");
    assertThat(LocalLanguage.of("").longDate(DAY)).isEqualTo("March 5, 2026");
    Locale.setDefault(Locale.US);
    assertThat(LocalLanguage.of("de_AT").closing()).isEqualTo("Mit freundlichen Grüßen");
  }

  @Test
  void greetsByNameAsFarAsItIsKnown() {
    assertThat(LocalLanguage.of("de_DE").salutation(Optional.of(new Person("Frau", "Anna Weber", "", ""))))
        .isEqualTo("Guten Tag Frau Anna Weber,");
    assertThat(LocalLanguage.of("en_US").salutation(Optional.of(new Person("", "D'Arcy {0}", "", ""))))
        .isEqualTo("Dear D'Arcy {0},");
    assertThat(LocalLanguage.of("de_DE").salutation(Optional.empty())).isEqualTo("Sehr geehrte Damen und Herren,");
    assertThat(LocalLanguage.of("en_US").salutation(Optional.empty())).isEqualTo("Dear Sir or Madam,");
  }

  @Test
  void saysWhomToCallWithWhatIsKnown() {
    LocalLanguage german = LocalLanguage.of("de_DE");
    Sender sender = new Sender("Muster GmbH", List.of(), "0221 10", "info@muster.example", "", Optional.empty(),
        Optional.empty());
    Sender silent = new Sender("Muster GmbH", List.of(), "", "", "", Optional.empty(), Optional.empty());
    assertThat(german.helpline(Optional.of(new Person("", "Sabine Krüger", "0221 23", "")), sender))
        .isEqualTo("Sabine Krüger, Telefon 0221\u00a023, info@muster.example");
    assertThat(german.helpline(Optional.empty(), sender))
        .isEqualTo("Muster GmbH, Telefon 0221\u00a010, info@muster.example");
    assertThat(german.helpline(Optional.empty(), silent)).isEqualTo("Muster GmbH");
  }
}
