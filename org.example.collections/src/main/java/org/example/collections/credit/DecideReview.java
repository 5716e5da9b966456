// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.money.Money;

/** Approves or rejects a credit review. An approved change of the limit is written in the same transaction. */
public final class DecideReview {
  private final CreditReviews reviews;
  private final ReviewedLimits limits;

  public DecideReview(CreditReviews reviews, ReviewedLimits limits) {
    this.reviews = Objects.requireNonNull(reviews);
    this.limits = Objects.requireNonNull(limits);
  }

  /**
   * @return the limit that holds from now on; empty when the review does not change it
   * @throws ReviewRefused when the review is decided, too old, the decider's own, or names no limit
   */
  public Optional<Money> approve(ReviewId id, Reviewer decider, LocalDate today) {
    StandingReview review = decidable(id, decider, today);
    Optional<Money> limit = Optional.empty();
    if (review.outcome().changesLimit()) {
      limit = Optional.of(review.limit().orElseThrow(() -> new ReviewRefused(ReviewRefused.Cause.NO_LIMIT)));
      limits.write(review.customer(), limit.get(), review.id(), today);
    }
    reviews.decided(id, ReviewStatus.APPROVED, decider, today);
    return limit;
  }

  /** @throws ReviewRefused as approving */
  public void reject(ReviewId id, Reviewer decider, LocalDate today) {
    decidable(id, decider, today);
    reviews.decided(id, ReviewStatus.REJECTED, decider, today);
  }

  private StandingReview decidable(ReviewId id, Reviewer decider, LocalDate today) {
    StandingReview review = reviews.lock(id).orElseThrow(() -> new ReviewRefused(ReviewRefused.Cause.DECIDED));
    review.requireDecidable(decider, today);
    return review;
  }
}
