// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimPartsTest {
  private static final Currency EUR = new Currency("EUR", 2);

  private static ClaimParts parts(String costs, String interest, String principal) {
    return new ClaimParts(Money.of(costs, EUR), Money.of(interest, EUR), Money.of(principal, EUR));
  }

  private static final ClaimParts CLAIM = parts("5.00", "40.56", "1000.00");

  @Test
  @DisplayName("I-15 a part payment of 200 goes to costs 5.00, interest 40.56, principal 154.44; 845.56 of it stays")
  void costsThenInterestThenPrincipal() {
    ClaimParts covered = CLAIM.coveredBy(Money.of("200.00", EUR));
    assertThat(covered).isEqualTo(parts("5.00", "40.56", "154.44"));
    assertThat(CLAIM.minus(covered)).isEqualTo(parts("0.00", "0.00", "845.56"));
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({"0.00,0.00,0.00,0.00", "4.99,4.99,0.00,0.00", "5.00,5.00,0.00,0.00", "5.01,5.00,0.01,0.00",
      "45.56,5.00,40.56,0.00", "45.57,5.00,40.56,0.01", "1045.56,5.00,40.56,1000.00", "2000.00,5.00,40.56,1000.00"})
  void neverMoreThanIsOwed(String payment, String costs, String interest, String principal) {
    assertThat(CLAIM.coveredBy(Money.of(payment, EUR))).isEqualTo(parts(costs, interest, principal));
  }

  @Test
  void addsUp() {
    assertThat(CLAIM.total()).hasToString("1045.56 EUR");
  }
}
