// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;

/** Refuses the release of the hold of the button. */
@Process
public final class RejectHoldProcess extends CreditProcess {
  @Parameter(name = "COL_ReasonText")
  private String reason;

  @Override
  protected String decide() {
    return message("COL_CreditRejected",
        credit().decideHolds().reject(selected(), user(), mayDecide(), reason == null ? "" : reason, today()).number());
  }
}
