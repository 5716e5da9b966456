// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.example.collections.dunning.DunningNotice;
import org.example.collections.dunning.ForeseenRun;
import org.example.collections.dunning.StaleFact;
import org.example.collections.work.CustomerFile;
import org.zkoss.zul.Div;

/** What a run of today would send the customer, and what stands in its way; the reason of each item stands beside it. */
final class NextRunSection extends Div {
  private static final long serialVersionUID = 1L;

  private final transient ScreenTexts texts;
  private final transient CustomerFile file;

  NextRunSection(ScreenTexts texts, CustomerFile file) {
    this.texts = texts;
    this.file = file;
    setSclass("col-section");
    appendChild(Parts.heading(texts.say("COL_NextRun"), "3"));
    file.foreseen().ifPresent(this::lay);
    if (file.foreseen().filter(run -> !run.outcome().notices().isEmpty()).isEmpty()) {
      appendChild(Parts.label(texts.say("COL_NoNotice"), ""));
    }
  }

  private void lay(ForeseenRun run) {
    run.stopping().forEach(this::stopping);
    run.outcome().notices().forEach(this::notice);
  }

  private void stopping(StaleFact fact) {
    appendChild(Parts.div("col-warning", Parts.label(texts.say("COL_RunStops"), ""),
        Zoom.to(texts.say("COL_Stale_" + fact.check().name(), texts.detail(fact.detail())), fact.cause())));
  }

  private void notice(DunningNotice notice) {
    appendChild(Parts.div("col-line", Parts.label(file.nameOf(notice.level()), "col-strong"),
        Parts.label(texts.amount(notice.total()), "col-figure")));
    appendChild(Parts.label(texts.say("COL_NoticeOf", notice.items().size(), texts.day(notice.payBy())), "col-small"));
    if (notice.feeTotal().isPositive()) {
      appendChild(Parts.label(texts.say("COL_NoticeFee", texts.amount(notice.feeTotal())), "col-small"));
    }
    if (notice.approvalRequired()) {
      appendChild(Parts.label(texts.say("COL_WaitsForApproval"), "col-warning"));
    }
  }
}
