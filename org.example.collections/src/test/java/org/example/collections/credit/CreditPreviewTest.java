// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.credit.ExampleCredit.DAY;
import static org.example.collections.credit.ExampleCredit.EUR;
import static org.example.collections.credit.ExampleCredit.USD;
import static org.example.collections.credit.ExampleCredit.eur;
import static org.example.collections.credit.ExampleCredit.order;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said while an order is typed is what will be decided, from facts that were read once. */
class CreditPreviewTest {
  private static final int TERM = 30;

  private final ExampleCredit credit = new ExampleCredit();

  @ParameterizedTest
  @ValueSource(strings = {"0.01", "649.99", "650.00", "650.01", "800.00"})
  void decidesAsTheCheckDoes(String amount) {
    credit.limit("2000.00").owes("1350.00").unpaid("1042", "800.00", 3).overdue(4, 0, "0");
    CreditPreview preview = credit.preview(order("0.00"));
    assertThat(preview.decide(OrderKind.STANDARD, TERM, eur(amount))).isEqualTo(credit.ask(amount));
  }

  @Test
  void saysWhatWouldHelp() {
    credit.limit("2000.00").owes("1350.00").unpaid("1042", "800.00", 3);
    CreditDecision tooMuch = credit.preview(order("0.00")).decide(OrderKind.STANDARD, TERM, eur("1000.00"));
    assertThat(tooMuch.verdict()).isEqualTo(Verdict.HOLDS);
    CreditAdvice advice = CreditAdvice.of(tooMuch);
    assertThat(advice.pay()).extracting(UnpaidItem::documentNo).containsExactly("1042");
    assertThat(advice.orderUpTo()).contains(eur("650.00"));
  }

  @Test
  void factsAreReadOnceWhateverIsTyped() {
    credit.limit("2000.00").owes("1350.00");
    CreditPreview preview = credit.preview(order("0.00"));
    credit.owes("0.00");
    assertThat(preview.decide(OrderKind.STANDARD, TERM, eur("650.01")).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.preview(order("0.00")).decide(OrderKind.STANDARD, TERM, eur("650.01")).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.locks).isEmpty();
  }

  @Test
  void withoutAmountItTellsWhatDoesNotDependOnIt() {
    credit.limit("2000.00").owes("1350.00").stop = Optional.of(StopKind.BY_PERSON);
    CreditDecision decision = credit.preview(order("0.00")).decide(OrderKind.STANDARD, TERM, eur("0.00"));
    assertThat(decision.holding()).containsExactly(CreditReasonCode.STOPPED);
    assertThat(decision.room()).contains(eur("650.00"));
  }

  @Test
  void withoutAmountItSaysWhatIsUsedNotWhatACoinWouldMakeOfIt() {
    credit.limit("1000.00").owes("1350.00");
    assertThat(credit.preview(order("0.00")).decide(OrderKind.STANDARD, TERM, eur("0.00")).reasons())
        .extracting(reason -> reason.code() + " " + reason.amount().orElseThrow() + " " + reason.bound().orElseThrow())
        .containsExactly("OVER_LIMIT 1350.00 EUR 1000.00 EUR");
  }

  @Test
  @DisplayName("K-31 another payment term while typing: the release of the old one covers no more")
  void anotherTermEndsARelease() {
    credit.limit("100.00").releases.add(new Release(eur("500.00"), DAY, Set.of(CreditReasonCode.OVER_LIMIT), TERM));
    CreditPreview preview = credit.preview(order("0.00"));
    assertThat(preview.decide(OrderKind.STANDARD, TERM, eur("500.00")).released()).isTrue();
    assertThat(preview.decide(OrderKind.STANDARD, TERM + 1, eur("500.00")).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void aCashOrderGivesNoCredit() {
    credit.limit("100.00");
    CreditPreview preview = credit.preview(order("0.00"));
    assertThat(preview.decide(OrderKind.CASH, TERM, eur("500.00")).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(preview.decide(OrderKind.STANDARD, TERM, eur("500.00")).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void convertsAtTheRateThatWasRead() {
    credit.limit("100.00").rate = Optional.of(new ExchangeRate(USD, EUR, new BigDecimal("0.5")));
    CreditPreview preview = credit.preview(order(OrderKind.STANDARD, Money.zero(USD)));
    assertThat(preview.decide(OrderKind.STANDARD, TERM, Money.of("200.00", USD)).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(preview.decide(OrderKind.STANDARD, TERM, Money.of("200.02", USD)).verdict()).isEqualTo(Verdict.HOLDS);
    credit.rate = Optional.empty();
    assertThat(credit.preview(order(OrderKind.STANDARD, Money.zero(USD))).decide(OrderKind.STANDARD, TERM, Money.of("1.00", USD))
        .holding()).containsExactly(CreditReasonCode.MISSING_RATE);
  }

  @Test
  void nothingIsReadWhereNothingIsChecked() {
    credit.withoutPolicy = true;
    CreditPreview preview = credit.preview(order("0.00"));
    assertThat(preview.account()).isEmpty();
    assertThat(preview.decide(OrderKind.STANDARD, TERM, eur("9.00")).verdict()).isEqualTo(Verdict.NOT_ASKED);
    credit.withoutPolicy = false;
    credit.mode = CreditMode.OFF;
    assertThat(credit.preview(order("0.00")).decide(OrderKind.STANDARD, TERM, eur("9.00")).verdict()).isEqualTo(Verdict.PASSES);
  }

  @Test
  void knowsWhomItIsAbout() {
    CreditPreview preview = credit.preview(order("0.00"));
    Optional<CustomerId> customer = preview.asked().customer();
    OrganisationId here = preview.asked().organisation();
    assertThat(preview.isAbout(customer, here, EUR)).isTrue();
    assertThat(preview.isAbout(Optional.of(new CustomerId(99)), here, EUR)).isFalse();
    assertThat(preview.isAbout(Optional.empty(), here, EUR)).isFalse();
    assertThat(preview.isAbout(customer, new OrganisationId(99), EUR)).isFalse();
    assertThat(preview.isAbout(customer, here, new Currency("CHF", 2))).isFalse();
  }
}
