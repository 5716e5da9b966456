// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.plan.PlanId;

/** The plan whose button was pressed. */
final class SelectedPlan {
  private SelectedPlan() {}

  /** @throws AdempiereException when the process was started without a plan */
  static PlanId of(CollectionsProcess process) {
    if (!process.isRecordOf(CollectionsProcess.PLAN)) {
      throw new AdempiereException("@COL_ChoosePlan@");
    }
    return new PlanId(process.getProcessInfo().getRecord_ID());
  }
}
