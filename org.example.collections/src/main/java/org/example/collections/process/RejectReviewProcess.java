// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;

/** Rejects a credit review; the limit stays as it is. */
@Process
public final class RejectReviewProcess extends ReviewProcess {
  @Override
  protected String review() {
    services().credit().reviews().decideReview().reject(chosen(), user(), today());
    return message("COL_ReviewRejected");
  }
}
