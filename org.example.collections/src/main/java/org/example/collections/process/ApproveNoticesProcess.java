// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;

/** Approves the draft notices of a run, or one notice. */
@Process
public final class ApproveNoticesProcess extends CollectionsProcess {
  @Override
  protected String work() {
    int approved = services().approveNotices().of(SelectedRecord.of(this), today()).size();
    return message("COL_ApproveSummary", approved);
  }
}
