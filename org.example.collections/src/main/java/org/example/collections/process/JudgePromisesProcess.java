// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Process;
import org.example.collections.ContactServices;
import org.example.collections.contact.JudgedPromises;
import org.example.collections.contact.PromiseScope;
import org.example.collections.contact.PromiseStatus;

/** Judges the open promises of the tenant by the payments that came; for the scheduler. */
@Process
public final class JudgePromisesProcess extends ConversationProcess {
  /** More lines than anybody reads. */
  private static final int MOST_LINES = 200;

  @Override
  protected String converse(ContactServices contact) {
    JudgedPromises judged = contact.judgePromises().on(today(), PromiseScope.everything());
    judged.gaps().stream().limit(MOST_LINES).forEach(gap -> line(message("COL_PromiseRateMissing", gap.rateGap().orElseThrow().from(),
        gap.rateGap().orElseThrow().to(), shown(gap.rateGap().orElseThrow().day())), null, PROMISE, gap.promise().id().value()));
    return message("COL_JudgeSummary", judged.count(PromiseStatus.KEPT), judged.count(PromiseStatus.PARTLY_KEPT),
        judged.count(PromiseStatus.BROKEN), judged.count(PromiseStatus.OPEN));
  }
}
