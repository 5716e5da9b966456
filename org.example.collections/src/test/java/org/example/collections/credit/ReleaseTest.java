// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.credit.ExampleCredit.DAY;
import static org.example.collections.credit.ExampleCredit.USD;
import static org.example.collections.credit.ExampleCredit.eur;
import static org.example.collections.credit.ExampleCredit.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleaseTest {
  private final ExampleCredit credit = new ExampleCredit().owes("500").limit("100");

  private void released(Money upTo, LocalDate until, int term, CreditReasonCode... reasons) {
    credit.releases.clear();
    credit.releases.add(new Release(upTo, until, Set.of(reasons), term));
  }

  @Test
  void coversTheOrderUpToTheReleasedAmount() {
    released(eur("80"), DAY, 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("79.99").released()).isTrue();
    assertThat(credit.ask("80").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("80").reasons()).hasSize(1);
    assertThat(credit.ask("80.01").verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.ask("80.01").released()).isFalse();
  }

  @Test
  @DisplayName("K-30 released with two days: good on the second day after, checked again on the third")
  void endsAfterItsLastDay() {
    released(eur("80"), DAY.plusDays(2), 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("80").verdict()).isEqualTo(Verdict.PASSES);
    released(eur("80"), DAY, 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("80").verdict()).isEqualTo(Verdict.PASSES);
    released(eur("80"), DAY.minusDays(1), 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("80").verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  @DisplayName("K-31 a longer payment term ends the release")
  void endsWithTheTerm() {
    released(eur("80"), DAY, 30, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask(order("80").atTerm(30)).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order("80").atTerm(90)).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  @DisplayName("K-47 a reason that comes after the release holds the shipment")
  void worsenedSinceReleased() {
    released(eur("80"), DAY, 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask(order("80").ofShipment(false)).verdict()).isEqualTo(Verdict.PASSES);
    credit.stop = Optional.of(StopKind.BY_PERSON);
    assertThat(credit.ask(order("80").ofShipment(false)).verdict()).isEqualTo(Verdict.HOLDS);
    released(eur("80"), DAY, 0, CreditReasonCode.OVER_LIMIT, CreditReasonCode.STOPPED);
    assertThat(credit.ask(order("80").ofShipment(false)).verdict()).isEqualTo(Verdict.PASSES);
  }

  @Test
  void isInTheCurrencyOfTheOrder() {
    released(Money.of("80", USD), DAY, 0, CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("1").verdict()).isEqualTo(Verdict.HOLDS);
  }
}
