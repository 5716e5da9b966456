// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.util.List;
import org.adempiere.base.annotation.Process;
import org.example.collections.contact.PromiseScope;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.letter.IssueSummary;
import org.example.collections.plan.JudgedPlan;
import org.example.collections.plan.KeptPlan;
import org.example.collections.plan.PlanStatus;

/** The night's work on plans: judges the promises first, since plans are made of them, then the plans, and tells customers of broken ones. */
@Process
public final class JudgePlansProcess extends CollectionsProcess {
  @Override
  protected String work() {
    services().contact().judgePromises().on(today(), PromiseScope.everything());
    List<JudgedPlan> judged = services().plan().judgePlans().on(today());
    judged.forEach(this::tell);
    String summary = message("COL_PlansJudged", count(judged, PlanStatus.COMPLETED), count(judged, PlanStatus.BROKEN),
        count(judged, PlanStatus.CANCELLED));
    return summary + notices();
  }

  /** Notices of broken plans go out the same night, those of plans that money broke by day too. */
  private String notices() {
    NoticeSelection broken = NoticeSelection.ofBrokenPlans();
    IssueSummary issued = services().issueNotices().of(broken, today(), progress("COL_ProgressIssue"));
    endTransaction();
    if (issued.issued().isEmpty() && issued.waiting().isEmpty()) {
      return "";
    }
    RunReport report = new RunReport(this);
    return " " + report.issued(issued) + " " + report.sent(services().sendLetters().of(broken, progress("COL_ProgressSend")));
  }

  private void tell(JudgedPlan judged) {
    KeptPlan plan = judged.plan();
    String text = plan.rateGap().map(gap -> message("COL_PlanRateMissing", plan.planNo(), gap)).orElseGet(() ->
        message("COL_PlanJudged_" + judged.status().name(), plan.planNo(), plan.standing().rest()));
    line(text, null, PLAN, plan.id().value());
  }

  private static long count(List<JudgedPlan> judged, PlanStatus status) {
    return judged.stream().filter(plan -> plan.hasChanged() && plan.status() == status).count();
  }
}
