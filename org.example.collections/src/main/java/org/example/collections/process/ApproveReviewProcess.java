// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.Optional;
import org.adempiere.base.annotation.Process;
import org.example.collections.money.Money;

/** Approves a credit review; a limit it proposes holds from today on. */
@Process
public final class ApproveReviewProcess extends ReviewProcess {
  @Override
  protected String review() {
    Optional<Money> limit = services().credit().reviews().decideReview().approve(chosen(), user(), today());
    return limit.map(money -> message("COL_ReviewApproved", money)).orElseGet(() -> message("COL_ReviewNoted"));
  }
}
