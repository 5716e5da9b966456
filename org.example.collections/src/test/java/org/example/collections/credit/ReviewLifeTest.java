// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who decides a review, until when, and what comes of it. */
class ReviewLifeTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final ReviewId ID = new ReviewId(1);
  private static final Reviewer ANNA = new Reviewer(1);
  private static final Reviewer BEN = new Reviewer(2);

  private final MemoryReviews reviews = new MemoryReviews();
  private final List<String> written = new ArrayList<>();
  private final DecideReview decide = new DecideReview(reviews,
      (customer, limit, review, from) -> written.add(customer.value() + " " + limit + " " + from));

  @ParameterizedTest
  @EnumSource(value = ReviewOutcome.class, names = {"RAISE", "LOWER"})
  void approvingAChangeWritesTheLimit(ReviewOutcome outcome) {
    reviews.put(review(outcome, "750.00", DAY, Set.of()));
    assertThat(decide.approve(ID, ANNA, DAY)).contains(Money.of("750.00", EUR));
    assertThat(written).containsExactly("7 750.00 EUR 2026-05-04");
    assertThat(reviews.status()).isEqualTo("APPROVED by 1");
  }

  @Test
  void approvingAPlanChangesNoLimit() {
    reviews.put(review(ReviewOutcome.OFFER_PLAN, "750.00", DAY, Set.of()));
    assertThat(decide.approve(ID, ANNA, DAY)).isEmpty();
    assertThat(written).isEmpty();
    assertThat(reviews.status()).isEqualTo("APPROVED by 1");
  }

  @Test
  void rejectingLeavesTheLimit() {
    reviews.put(review(ReviewOutcome.RAISE, "750.00", DAY, Set.of()));
    decide.reject(ID, ANNA, DAY);
    assertThat(written).isEmpty();
    assertThat(reviews.status()).isEqualTo("REJECTED by 1");
  }

  @Test
  void whoProposedByHandDoesNotDecide() {
    reviews.put(review(ReviewOutcome.RAISE, "750.00", DAY, Set.of(ANNA)));
    refused(ReviewRefused.Cause.OWN, () -> decide.approve(ID, ANNA, DAY));
    refused(ReviewRefused.Cause.OWN, () -> decide.reject(ID, ANNA, DAY));
    assertThat(written).isEmpty();
    assertThat(decide.approve(ID, BEN, DAY)).isPresent();
  }

  @ParameterizedTest(name = "{0} days after its last day: {1}")
  @CsvSource({"-1,true", "0,true", "1,false"})
  void aProposalExpiresAfterItsLastDay(int days, boolean decidable) {
    reviews.put(review(ReviewOutcome.RAISE, "750.00", DAY, Set.of()));
    if (decidable) {
      assertThat(decide.approve(ID, ANNA, DAY.plusDays(days))).isPresent();
    } else {
      refused(ReviewRefused.Cause.EXPIRED, () -> decide.approve(ID, ANNA, DAY.plusDays(days)));
    }
  }

  @Test
  void aProposalWithoutEndStays() {
    reviews.put(new StandingReview(ID, new CustomerId(7), ReviewOutcome.RAISE, ReviewStatus.PROPOSED,
        Optional.of(Money.of("1.00", EUR)), Optional.empty(), Set.of()));
    assertThat(decide.approve(ID, ANNA, DAY.plusYears(9))).isPresent();
  }

  @Test
  void decidedOnceAndForAll() {
    reviews.put(review(ReviewOutcome.RAISE, "750.00", DAY, Set.of()));
    decide.approve(ID, ANNA, DAY);
    refused(ReviewRefused.Cause.DECIDED, () -> decide.approve(ID, BEN, DAY));
    refused(ReviewRefused.Cause.DECIDED, () -> decide.reject(ID, BEN, DAY));
    assertThat(written).hasSize(1);
    refused(ReviewRefused.Cause.DECIDED, () -> decide.approve(new ReviewId(99), ANNA, DAY));
  }

  @Test
  void aChangeNeedsALimit() {
    reviews.put(new StandingReview(ID, new CustomerId(7), ReviewOutcome.RAISE, ReviewStatus.PROPOSED, Optional.empty(),
        Optional.of(DAY), Set.of()));
    refused(ReviewRefused.Cause.NO_LIMIT, () -> decide.approve(ID, ANNA, DAY));
    assertThat(reviews.status()).isEqualTo("PROPOSED");
  }

  private static void refused(ReviewRefused.Cause cause, Runnable step) {
    assertThatThrownBy(step::run).isInstanceOfSatisfying(ReviewRefused.class, e -> assertThat(e.why()).isEqualTo(cause));
  }

  private static StandingReview review(ReviewOutcome outcome, String limit, LocalDate expires, Set<Reviewer> proposers) {
    return new StandingReview(ID, new CustomerId(7), outcome, ReviewStatus.PROPOSED, Optional.of(Money.of(limit, EUR)),
        Optional.of(expires), proposers);
  }

  private static final class MemoryReviews implements CreditReviews {
    private final Map<ReviewId, StandingReview> rows = new HashMap<>();
    private String decider = "";

    void put(StandingReview review) {
      rows.put(review.id(), review);
    }

    String status() {
      return rows.get(ID).status() + decider;
    }

    @Override
    public int expire(LocalDate today) {
      return 0;
    }

    @Override
    public void add(ReviewProposal proposal, LocalDate date, LocalDate expires) {
      throw new IllegalStateException();
    }

    @Override
    public void finish() {
      throw new IllegalStateException();
    }

    @Override
    public ReviewId answer(ReviewProposal proposal, ApplicationId application, LocalDate date, LocalDate expires) {
      throw new IllegalStateException();
    }

    @Override
    public Optional<StandingReview> lock(ReviewId review) {
      return Optional.ofNullable(rows.get(review));
    }

    @Override
    public void decided(ReviewId id, ReviewStatus status, Reviewer by, LocalDate today) {
      StandingReview old = rows.get(id);
      decider = " by " + by.userId();
      rows.put(id, new StandingReview(id, old.customer(), old.outcome(), status, old.limit(), old.expires(), old.proposers()));
    }
  }
}
