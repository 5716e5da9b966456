// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

/** What stands on a statement, and what of it is due. */
class AccountStatementTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private final List<OpenItem> items = new ArrayList<>();
  private final List<AvailableCredit> credits = new ArrayList<>();

  private void item(String number, int dated, int due, String original, String open, Currency currency) {
    items.add(new OpenItem(new OpenItemId(items.size() + 1, 0), new CustomerId(7), new OrganisationId(11), number, DAY.plusDays(dated),
        DAY.plusDays(due), Money.of(original, currency), Money.of(open, currency), ""));
  }

  private void credit(CreditKind kind, String number, int dated, String amount) {
    credits.add(new AvailableCredit(kind, 90 + credits.size(), new OrganisationId(11), number, DAY.plusDays(dated), Money.of(amount, EUR),
        Optional.empty()));
  }

  private List<AccountStatement.Part> parts() {
    return AccountStatement.of(items, credits, DAY).orElseThrow().parts();
  }

  @Test
  void linesComeByDateAndTheBalanceGrowsWithThem() {
    item("R2", -20, 10, "500.00", "500.00", EUR);
    item("R1", -60, -30, "1190.00", "190.00", EUR);
    credit(CreditKind.RECEIPT, "P1", -40, "40.00");
    assertThat(parts()).singleElement().satisfies(part -> {
      assertThat(part.lines()).extracting(line -> line.documentNo() + " " + line.amount() + " " + line.open() + " " + line.balance())
          .containsExactly("R1 1190.00 EUR 190.00 EUR 190.00 EUR", "P1 -40.00 EUR -40.00 EUR 150.00 EUR",
              "R2 500.00 EUR 500.00 EUR 650.00 EUR");
      assertThat(part.lines().get(1).due()).isEmpty();
      assertThat(part.balance()).hasToString("650.00 EUR");
      assertThat(part.due()).as("what is due, less the payment").hasToString("150.00 EUR");
    });
  }

  @Test
  void anItemIsDueFromItsDueDayOn() {
    item("tomorrow", -30, 1, "1.00", "1.00", EUR);
    assertThat(parts().get(0).due()).hasToString("0.00 EUR");
    item("today", -30, 0, "10.00", "10.00", EUR);
    assertThat(parts().get(0).due()).hasToString("10.00 EUR");
    item("yesterday", -30, -1, "100.00", "100.00", EUR);
    assertThat(parts().get(0).due()).hasToString("110.00 EUR");
  }

  @Test
  void whatIsDueIsNeverBelowZero() {
    item("R1", -60, -30, "100.00", "100.00", EUR);
    credit(CreditKind.CREDIT_NOTE, "C1", -1, "100.01");
    assertThat(parts().get(0).balance()).hasToString("-0.01 EUR");
    assertThat(parts().get(0).due()).hasToString("0.00 EUR");
  }

  @Test
  void currenciesAreNeverAdded() {
    item("U1", -60, -30, "70.00", "70.00", USD);
    item("R1", -60, -30, "100.00", "100.00", EUR);
    assertThat(parts()).extracting(part -> part.currency().code() + " " + part.balance()).containsExactly("EUR 100.00 EUR",
        "USD 70.00 USD");
  }

  @Test
  void nothingOpenIsNoStatement() {
    item("R1", -60, -30, "100.00", "0.00", EUR);
    assertThat(AccountStatement.of(items, credits, DAY)).isEmpty();
    credit(CreditKind.RECEIPT, "P1", -40, "40.00");
    assertThat(parts().get(0).balance()).hasToString("-40.00 EUR");
  }
}
