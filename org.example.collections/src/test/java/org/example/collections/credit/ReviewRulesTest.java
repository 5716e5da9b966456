// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.CurrencyMismatch;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RateGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Raise, keep, lower, offer a plan: thresholds below, at and above, and every finding beside the proposal. */
class ReviewRulesTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final Currency USD = new Currency("USD", 2);

  @ParameterizedTest(name = "{0} days late on average, {1} % used: {2} {3}")
  @CsvSource({"5,80,RAISE,1300.00", "5,79,KEEP,1000.00", "6,80,KEEP,1000.00", "29,80,KEEP,1000.00", "30,80,LOWER,750.00",
      "31,10,LOWER,750.00", "0,25,KEEP,1000.00", "0,24,LOWER,480.00", "0,110,RAISE,1300.00", "0,0,KEEP,1000.00"})
  void punctualityAndUseDecide(int daysLate, int used, ReviewOutcome outcome, String limit) {
    assertThat(propose(facts("1000.00", 400, 6, daysLate, String.valueOf(used * 10), 0))).extracting(ReviewProposal::outcome,
        proposal -> proposal.limit().orElseThrow()).containsExactly(outcome, money(limit));
  }

  @ParameterizedTest(name = "{0} paid invoices, known for {1} days: {2}")
  @CsvSource({"6,180,RAISE", "5,180,KEEP", "6,179,KEEP"})
  void fewInvoicesAndNewCustomersAreNotRaised(int paid, int known, ReviewOutcome outcome) {
    assertThat(propose(facts("1000.00", known, paid, 0, "900.00", 0)).outcome()).isEqualTo(outcome);
  }

  @Test
  void fewInvoicesDoNotLowerEither() {
    assertThat(propose(facts("1000.00", 400, 5, 40, "100.00", 0)).outcome()).isEqualTo(ReviewOutcome.KEEP);
    assertThat(propose(facts("1000.00", 400, 6, 40, "100.00", 0)).outcome()).isEqualTo(ReviewOutcome.LOWER);
  }

  @ParameterizedTest(name = "longest overdue {0} days, {1} broken promises: {2}")
  @CsvSource({"30,0,RAISE", "31,0,OFFER_PLAN", "31,1,LOWER", "0,1,LOWER"})
  void longOverdueOffersAPlanUnlessAPromiseWasBroken(int overdue, int broken, ReviewOutcome outcome) {
    ReviewFacts facts = facts("1000.00", 400, 6, 0, "900.00", overdue, new PromiseRecord(2, broken));
    ReviewProposal proposal = propose(facts);
    assertThat(proposal.outcome()).isEqualTo(outcome);
    if (outcome == ReviewOutcome.OFFER_PLAN) {
      assertThat(proposal.limit()).contains(money("1000.00"));
    }
  }

  @Test
  void noLimitIsNotLimitZero() {
    ReviewProposal first = propose(facts(null, 400, 6, 40, "1234.56", 0));
    assertThat(first.outcome()).isEqualTo(ReviewOutcome.LOWER);
    assertThat(first.limit()).contains(money("1300.00"));
    assertThat(reasons(first)).contains(ReviewReason.NO_LIMIT);
    ReviewProposal zero = propose(facts("0.00", 400, 6, 40, "1234.56", 0));
    assertThat(zero.outcome()).isEqualTo(ReviewOutcome.KEEP);
    assertThat(zero.limit()).contains(money("0.00"));
    assertThat(propose(facts(null, 400, 6, 0, "1234.56", 0)).limit()).isEmpty();
  }

  @Test
  void aRaisedLimitIsHigherAndALoweredOneLowerWhateverTheRounding() {
    for (String limit : List.of("0.10", "1.00", "99.00", "101.00", "12345.00", "9999999.00")) {
      assertThat(propose(facts(limit, 400, 6, 0, limit, 0)).limit().orElseThrow()).isGreaterThan(money(limit));
      assertThat(propose(facts(limit, 400, 6, 40, limit, 0)).limit().orElseThrow()).isLessThan(money(limit));
    }
  }

  @Test
  void everythingFoundIsNamedWithItsFigure() {
    ReviewProposal proposal = propose(facts("1000.00", 100, 3, 12, "900.00", 45, new PromiseRecord(1, 0)));
    assertThat(proposal.findings()).containsExactly(new ReviewFinding(ReviewReason.PAYS_WITH_DELAY, "12"),
        new ReviewFinding(ReviewReason.FEW_INVOICES, "3"), new ReviewFinding(ReviewReason.NEW_CUSTOMER, "100"),
        new ReviewFinding(ReviewReason.LIMIT_USED, "90"), new ReviewFinding(ReviewReason.PROMISES_KEPT, "1"),
        new ReviewFinding(ReviewReason.OVERDUE_NOW, "77.00 EUR"));
  }

  @Test
  void aMissingRateKeepsTheLimitAndIsNamed() {
    RateGap gap = new RateGap(USD, EUR, LocalDate.of(2026, 5, 4));
    ReviewFacts facts = new ReviewFacts(new CustomerId(7), Optional.of(money("1000.00")), 400,
        new PaymentRecord(9, 40, money("900.00"), money("0.00"), 0), PromiseRecord.NONE, Optional.of(gap));
    assertThat(propose(facts).outcome()).isEqualTo(ReviewOutcome.KEEP);
    assertThat(propose(facts).findings()).containsExactly(new ReviewFinding(ReviewReason.MISSING_RATE, "USD EUR 2026-05-04"));
  }

  @Test
  void refusesALimitInAnotherCurrencyThanThePayments() {
    PaymentRecord record = new PaymentRecord(0, 0, money("0.00"), money("0.00"), 0);
    assertThatThrownBy(() -> new ReviewFacts(new CustomerId(7), Optional.of(Money.of("1.00", USD)), 0, record, PromiseRecord.NONE,
        Optional.empty())).isInstanceOf(CurrencyMismatch.class);
  }

  @Test
  void refusesTermsInWhichLateIsNotLaterThanOnTime() {
    assertThatThrownBy(() -> ReviewTerms.STANDARD.with(365, 10, 10, Percentage.of("25"), 30, 90))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(ReviewTerms.STANDARD.with(365, 10, 11, Percentage.of("25"), 30, 90).lateDays()).isEqualTo(11);
  }

  private static ReviewProposal propose(ReviewFacts facts) {
    return new ReviewRules(ReviewTerms.STANDARD).propose(facts);
  }

  private static List<ReviewReason> reasons(ReviewProposal proposal) {
    return proposal.findings().stream().map(ReviewFinding::reason).toList();
  }

  private static ReviewFacts facts(String limit, int known, int paid, int daysLate, String used, int overdueDays) {
    return facts(limit, known, paid, daysLate, used, overdueDays, PromiseRecord.NONE);
  }

  private static ReviewFacts facts(String limit, int known, int paid, int daysLate, String used, int overdueDays,
      PromiseRecord promises) {
    PaymentRecord record = new PaymentRecord(paid, daysLate, money(used), money(overdueDays > 0 ? "77.00" : "0.00"), overdueDays);
    return new ReviewFacts(new CustomerId(7), Optional.ofNullable(limit).map(ReviewRulesTest::money), known, record, promises,
        Optional.empty());
  }

  private static Money money(String amount) {
    return Money.of(amount, EUR);
  }
}
