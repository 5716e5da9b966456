// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;

/** Takes back an offered plan, or ends an agreed one, for a reason. */
@Process
public final class CancelPlanProcess extends CollectionsProcess {
  @Parameter(name = "COL_EndReason")
  private String reason;

  @Override
  protected String work() {
    if (reason == null || reason.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_EndReason@");
    }
    return message("COL_PlanCancelled", services().plan().cancelPlan().cancel(SelectedPlan.of(this), reason, today()).planNo());
  }
}
