// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.AvailableCredit;
import org.example.collections.receivable.CreditKind;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItem;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.RateGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedAccountTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final CustomerId CUSTOMER = new CustomerId(7);

  @ParameterizedTest
  @CsvSource({"-1,NOT_DUE", "0,NOT_DUE", "1,UP_TO_30", "30,UP_TO_30", "31,UP_TO_60", "60,UP_TO_60", "61,UP_TO_90", "90,UP_TO_90",
      "91,OVER_90"})
  void overdueFromTheDayAfterTheDueDate(int days, AgeBand band) {
    assertThat(AgeBand.ofDaysOverdue(days)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"-1,UP_TO_30", "0,UP_TO_30", "30,UP_TO_30", "31,UP_TO_60", "60,UP_TO_60", "61,UP_TO_90", "90,UP_TO_90", "91,OVER_90"})
  void byDocumentDateNothingIsNotDue(int days, AgeBand band) {
    assertThat(AgeBand.ofAge(days)).isEqualTo(band);
  }

  @Test
  void theSameAmountsStandByDueDateAndByDocumentDate() {
    AgedAccount aged = only(account(List.of(item(1, 1, 100, 70, "10.00"), item(2, 1, 10, -20, "5.00")), List.of()));
    assertThat(aged.byDue().in(AgeBand.UP_TO_90)).isEqualTo(Money.of("10.00", EUR));
    assertThat(aged.byDue().in(AgeBand.NOT_DUE)).isEqualTo(Money.of("5.00", EUR));
    assertThat(aged.byDue().overdue()).isEqualTo(Money.of("10.00", EUR));
    assertThat(aged.byDocument().in(AgeBand.OVER_90)).isEqualTo(Money.of("10.00", EUR));
    assertThat(aged.byDocument().in(AgeBand.UP_TO_30)).isEqualTo(Money.of("5.00", EUR));
    assertThat(aged.byDocument().total()).isEqualTo(aged.byDue().total()).isEqualTo(Money.of("15.00", EUR));
  }

  @Test
  void moneyOfTheCustomerStandsBesideAndIsNotDeducted() {
    AgedAccount aged = only(account(List.of(item(1, 1, 100, 70, "10.00")),
        List.of(credit(CreditKind.RECEIPT, 1, "4.00", EUR), credit(CreditKind.CREDIT_NOTE, 1, "3.00", EUR),
            credit(CreditKind.RECEIPT, 1, "0.50", EUR))));
    assertThat(aged.byDue().total()).isEqualTo(Money.of("10.00", EUR));
    assertThat(aged.receipts()).isEqualTo(Money.of("4.50", EUR));
    assertThat(aged.creditNotes()).isEqualTo(Money.of("3.00", EUR));
  }

  @Test
  void organisationsAndCurrenciesStandApartAndACreditAloneIsShown() {
    List<AgedAccount> aged = AgedAccount.of(account(List.of(item(1, 1, 100, 70, "10.00"), item(2, 2, 100, 70, "20.00")),
        List.of(credit(CreditKind.RECEIPT, 1, "4.00", USD))), DAY);
    assertThat(aged).extracting(each -> each.organisation().value() + " " + each.byDue().total() + " " + each.receipts())
        .containsExactly("1 10.00 EUR 0.00 EUR", "2 20.00 EUR 0.00 EUR", "1 0.00 USD 4.00 USD");
  }

  @Test
  void aGapStandsWithTheAccountsOfItsCurrency() {
    RateGap gap = new RateGap(USD, EUR, DAY);
    OpenAccount account = new OpenAccount(CUSTOMER, List.of(item(1, 1, 100, 70, "10.00")),
        List.of(credit(CreditKind.RECEIPT, 1, "4.00", USD)), List.of(gap, gap));
    assertThat(AgedAccount.of(account, DAY)).extracting(AgedAccount::gaps).containsExactly(List.of(gap), List.of());
  }

  private static AgedAccount only(OpenAccount account) {
    assertThat(AgedAccount.of(account, DAY)).hasSize(1);
    return AgedAccount.of(account, DAY).get(0);
  }

  private static OpenAccount account(List<OpenItem> items, List<AvailableCredit> credits) {
    return new OpenAccount(CUSTOMER, items, credits, List.of());
  }

  static OpenItem item(int invoice, int organisation, int age, int overdue, String open) {
    return new OpenItem(new OpenItemId(invoice, 0), CUSTOMER, new OrganisationId(organisation), "R" + invoice, DAY.minusDays(age),
        DAY.minusDays(overdue), Money.of(open, EUR), Money.of(open, EUR), "");
  }

  private static AvailableCredit credit(CreditKind kind, int organisation, String amount, Currency currency) {
    return new AvailableCredit(kind, 5, new OrganisationId(organisation), "P5", DAY, Money.of(amount, currency), Optional.empty());
  }
}
