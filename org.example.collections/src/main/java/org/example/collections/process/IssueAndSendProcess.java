// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.letter.IssueSummary;

/** Issues notices in one transaction, then sends their mails one by one. */
@Process
public final class IssueAndSendProcess extends CollectionsProcess {
  @Parameter(name = "C_DunningRun_ID")
  private int run;

  @Override
  protected String work() {
    NoticeSelection selection = SelectedRecord.orAll(this, run);
    IssueSummary issued = services().issueNotices().of(selection, today(), progress("COL_ProgressIssue"));
    endTransaction();
    RunReport report = new RunReport(this);
    return report.issued(issued) + " " + report.sent(services().sendLetters().of(selection, progress("COL_ProgressSend")));
  }
}
