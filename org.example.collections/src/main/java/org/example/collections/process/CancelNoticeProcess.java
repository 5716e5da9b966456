// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.CancelSummary;

/** Cancels a notice, or all of a run, for a reason. */
@Process
public final class CancelNoticeProcess extends CollectionsProcess {
  @Parameter(name = "COL_CancelReason")
  private String reason;

  @Override
  protected String work() {
    if (reason == null || reason.isBlank()) {
      throw new AdempiereException("@FillMandatory@ @COL_CancelReason@");
    }
    CancelSummary cancelled = services().cancelNotices().of(SelectedRecord.of(this), reason, today());
    return message("COL_CancelSummary", cancelled.cancelled().size(), cancelled.issued(), cancelled.creditStopsLifted());
  }
}
