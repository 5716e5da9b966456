// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;

/** Port: the credit reviews of a tenant, inside the caller's transaction. */
public interface CreditReviews {
  /** Marks proposals whose last day is over. @return how many */
  int expire(LocalDate today);

  /** A review made by the rules; to be followed by {@link #finish}. */
  void add(ReviewProposal proposal, LocalDate date, LocalDate expires);

  /** Writes what was added. */
  void finish();

  /** A review that answers an application; the user of the session proposes it by hand. */
  ReviewId answer(ReviewProposal proposal, ApplicationId application, LocalDate date, LocalDate expires);

  /** Locked until the transaction ends; empty when the tenant has no such review. */
  Optional<StandingReview> lock(ReviewId review);

  void decided(ReviewId review, ReviewStatus status, Reviewer decider, LocalDate today);
}
