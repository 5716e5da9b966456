// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * A credit review before its decision.
 *
 * @param expires last day on which it can be decided; empty: no end
 * @param proposers who wrote or changed it by hand; empty when the rules made it
 */
public record StandingReview(ReviewId id, CustomerId customer, ReviewOutcome outcome, ReviewStatus status, Optional<Money> limit,
    Optional<LocalDate> expires, Set<Reviewer> proposers) {
  public StandingReview {
    proposers = Set.copyOf(proposers);
  }

  /** @throws ReviewRefused when the review is decided, too old, or the decider's own */
  void requireDecidable(Reviewer decider, LocalDate today) {
    if (status != ReviewStatus.PROPOSED) {
      throw new ReviewRefused(ReviewRefused.Cause.DECIDED);
    }
    if (expires.filter(today::isAfter).isPresent()) {
      throw new ReviewRefused(ReviewRefused.Cause.EXPIRED);
    }
    if (proposers.contains(decider)) {
      throw new ReviewRefused(ReviewRefused.Cause.OWN);
    }
  }
}
