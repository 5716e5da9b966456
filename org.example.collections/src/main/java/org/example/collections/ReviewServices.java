// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections;

import java.util.Properties;
import org.example.collections.credit.ApplyForCredit;
import org.example.collections.credit.DecideReview;
import org.example.collections.credit.ReviewCustomers;
import org.example.collections.store.SqlCreditApplications;
import org.example.collections.store.PoReviewedLimits;
import org.example.collections.store.SqlCreditReviews;
import org.example.collections.store.SqlExchangeRates;
import org.example.collections.store.SqlReviewedCustomers;
import org.example.collections.store.SqlSession;

/** The use cases of credit reviews and applications. */
public final class ReviewServices {
  private final Properties ctx;
  private final SqlSession session;

  ReviewServices(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  public ReviewCustomers reviewCustomers() {
    return new ReviewCustomers(customers(), new SqlCreditReviews(ctx, session));
  }

  public DecideReview decideReview() {
    return new DecideReview(new SqlCreditReviews(ctx, session), new PoReviewedLimits(ctx, session, new SqlExchangeRates(session)));
  }

  public ApplyForCredit applyForCredit() {
    return new ApplyForCredit(customers(), new SqlCreditApplications(session), new SqlCreditReviews(ctx, session),
        new SqlExchangeRates(session));
  }

  private SqlReviewedCustomers customers() {
    return new SqlReviewedCustomers(session, new SqlExchangeRates(session));
  }
}
