// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Reviews the credit of every customer that is due for it. A second run on the same day finds nobody. */
public final class ReviewCustomers {
  private final ReviewedCustomers customers;
  private final CreditReviews reviews;

  public ReviewCustomers(ReviewedCustomers customers, CreditReviews reviews) {
    this.customers = Objects.requireNonNull(customers);
    this.reviews = Objects.requireNonNull(reviews);
  }

  public ReviewSummary on(LocalDate today) {
    ReviewTerms terms = customers.terms();
    ReviewRules rules = new ReviewRules(terms);
    int expired = reviews.expire(today);
    Map<ReviewOutcome, Integer> count = new EnumMap<>(ReviewOutcome.class);
    customers.forEachDue(terms, today, facts -> {
      ReviewProposal proposal = rules.propose(facts);
      reviews.add(proposal, today, today.plusDays(terms.validDays()));
      count.merge(proposal.outcome(), 1, Integer::sum);
    });
    reviews.finish();
    return new ReviewSummary(count, expired);
  }
}
