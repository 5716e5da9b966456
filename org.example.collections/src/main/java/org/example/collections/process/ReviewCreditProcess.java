// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.credit.ReviewOutcome;
import org.example.collections.credit.ReviewSummary;

/** Reviews the credit of all customers that are due for it; for the scheduler or from the menu. */
@Process
public final class ReviewCreditProcess extends ReviewProcess {
  @Override
  protected String review() {
    ReviewSummary summary = services().credit().reviews().reviewCustomers().on(today());
    return message("COL_ReviewSummary", summary.reviewed(), summary.of(ReviewOutcome.RAISE), summary.of(ReviewOutcome.KEEP),
        summary.of(ReviewOutcome.LOWER), summary.of(ReviewOutcome.OFFER_PLAN), summary.expired());
  }
}
