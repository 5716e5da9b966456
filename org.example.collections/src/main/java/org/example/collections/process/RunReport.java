// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.util.List;
import org.compiere.util.Msg;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.DunningRunSummary;
import org.example.collections.dunning.SkipReason;
import org.example.collections.letter.IssueSummary;
import org.example.collections.letter.SendSummary;

/** Tells the user, or the log of the scheduler, what a step came to: a summary, and lines that lead to the records. */
final class RunReport {
  /** More lines than anybody reads; the windows list all of them. */
  private static final int MOST_LINES = 200;

  private final CollectionsProcess process;

  RunReport(CollectionsProcess process) {
    this.process = process;
  }

  String created(CreatedRun created) {
    DunningRunSummary counts = created.summary();
    int run = created.run().value();
    String summary = process.message("COL_RunSummary", counts.due(), counts.chosen(), counts.leftOut(), counts.notices());
    process.line(summary, count(counts.chosen()), CollectionsProcess.RUN, run);
    for (SkipReason reason : SkipReason.values()) {
      int items = counts.leftOutByReason().getOrDefault(reason, 0);
      if (items > 0) {
        process.line(Msg.getMsg(process.getCtx(), "COL_Skip_" + reason.name()), count(items), CollectionsProcess.RUN, run);
      }
    }
    return summary;
  }

  String issued(IssueSummary issue) {
    List<IssueSummary.Waiting> waiting = issue.waiting();
    waiting.stream().limit(MOST_LINES).forEach(one -> process.line(
        one.notice().customerName() + ": " + Msg.getMsg(process.getCtx(), "COL_Obstacle_" + one.obstacle().name()),
        one.notice().id()));
    issue.remarks().forEach(one -> process.line(
        process.message("COL_Code_" + one.remark().name(), one.account().holder(), one.account().printedIban()), one.notice().id()));
    return process.message("COL_IssueSummary", issue.issued().size(), waiting.size(), issue.mails(), issue.postal(), issue.tasks(),
        issue.creditStops());
  }

  String sent(SendSummary send) {
    send.troubles().stream().limit(MOST_LINES).forEach(trouble -> process.line(
        process.message(trouble.again() ? "COL_MailRetried" : "COL_MailFailed", trouble.recipient(), trouble.error()), null,
        CollectionsProcess.LETTER, trouble.letter().value()));
    return process.message("COL_SendSummary", send.sent(), send.troubles().size(), send.failed(), send.untouched(),
        send.abandoned());
  }

  private static BigDecimal count(int items) {
    return BigDecimal.valueOf(items);
  }
}
