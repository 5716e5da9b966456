// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an application is answered: bounded by turnover, halved for the young, less without references; experience first. */
class ApplicationRulesTest {
  private static final Currency EUR = new Currency("EUR", 2);

  @ParameterizedTest(name = "asks {0}, turnover {1}, {2} years, references {3}: {4}")
  @CsvSource({"1000.00,36500.00,2,yes,1000.00", "4500.00,36500.00,2,yes,4500.00", "4501.00,36500.00,2,yes,4500.00",
      "1000.00,36500.00,1,yes,500.00", "1000.00,36500.00,2,no,750.00", "1000.00,36500.00,1,no,370.00", "1000.00,0.00,2,yes,500.00"})
  void theFormBoundsTheLimit(String asked, String turnover, int years, String references, String limit) {
    ReviewProposal proposal = answer(form(asked, turnover, years, references.equals("yes") ? "Smith & Sons" : " "), nothing(null));
    assertThat(proposal.limit()).contains(money(limit));
    assertThat(proposal.findings()).contains(new ReviewFinding(ReviewReason.REQUESTED, asked + " EUR"));
  }

  @Test
  void theReasonsSayWhatBoundIt() {
    assertThat(reasons(answer(form("9000.00", "36500.00", 0, ""), nothing(null)))).containsExactly(ReviewReason.REQUESTED,
        ReviewReason.BEYOND_TURNOVER, ReviewReason.YOUNG_BUSINESS, ReviewReason.NO_REFERENCES);
    assertThat(reasons(answer(form("1000.00", "36500.00", 2, "x"), nothing(null)))).containsExactly(ReviewReason.REQUESTED);
  }

  @ParameterizedTest(name = "limit before {0}: {1}")
  @CsvSource({",LOWER", "999.00,RAISE", "1000.00,KEEP", "1001.00,LOWER"})
  void comparesWithTheLimitBefore(String before, ReviewOutcome outcome) {
    assertThat(answer(form("1000.00", "36500.00", 5, "x"), nothing(before)).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest(name = "{0} days late: {1}")
  @CsvSource({"29,RAISE", "30,KEEP"})
  void ownExperienceGoesBeforeTheForm(int daysLate, ReviewOutcome outcome) {
    ReviewFacts facts = facts("200.00", new PaymentRecord(4, daysLate, money("100.00"), money("0.00"), 0));
    ReviewProposal proposal = answer(form("1000.00", "36500.00", 5, "x"), facts);
    assertThat(proposal.outcome()).isEqualTo(outcome);
    assertThat(reasons(proposal).contains(ReviewReason.OWN_EXPERIENCE)).isEqualTo(outcome == ReviewOutcome.KEEP);
  }

  @Test
  void refusesAmountsThatMakeNoSense() {
    for (Runnable wrong : List.<Runnable>of(() -> form("0.00", "1.00", 1, ""), () -> form("-1.00", "1.00", 1, ""),
        () -> form("1.00", "-0.01", 1, ""), () -> form("1.00", "1.00", -1, ""))) {
      assertThatThrownBy(wrong::run).isInstanceOf(InvalidApplication.class);
    }
    assertThat(form("0.01", "0.00", 0, "").requested()).isEqualTo(money("0.01"));
  }

  private static ReviewProposal answer(ApplicationForm form, ReviewFacts facts) {
    return new ApplicationRules(ReviewTerms.STANDARD).propose(form, facts);
  }

  private static List<ReviewReason> reasons(ReviewProposal proposal) {
    return proposal.findings().stream().map(ReviewFinding::reason).toList();
  }

  private static ApplicationForm form(String asked, String turnover, int years, String references) {
    return new ApplicationForm(new CustomerId(7), money(asked), "GmbH", years, money(turnover), references, "", "", "");
  }

  private static ReviewFacts nothing(String limit) {
    return facts(limit, new PaymentRecord(0, 0, money("0.00"), money("0.00"), 0));
  }

  private static ReviewFacts facts(String limit, PaymentRecord record) {
    return new ReviewFacts(new CustomerId(7), Optional.ofNullable(limit).map(ApplicationRulesTest::money), 0, record,
        PromiseRecord.NONE, Optional.empty());
  }

  private static Money money(String amount) {
    return Money.of(amount, EUR);
  }
}
