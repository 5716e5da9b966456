// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Timestamp;
import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.plan.Acceptance;
import org.example.collections.plan.KeptPlan;

/** Records that the customer has accepted a plan. */
@Process
public final class AcceptPlanProcess extends CollectionsProcess {
  @Parameter(name = "COL_AcceptedBy")
  private String by;

  @Parameter(name = "COL_AcceptedHow")
  private String how;

  @Parameter(name = "COL_AcceptedOn")
  private Timestamp on;

  @Parameter(name = "COL_AcceptedDocument")
  private String document;

  @Override
  protected String work() {
    if (by == null || by.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_AcceptedBy@");
    }
    Acceptance acceptance = new Acceptance(by.strip(), how, orToday(on), document == null ? "" : document.strip());
    KeptPlan plan = services().plan().acceptPlan().accept(SelectedPlan.of(this), acceptance, today());
    return message("COL_PlanAccepted", plan.planNo());
  }
}
