// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.dunning.NoticeSelection;

/** A selection of notices as conditions on notice {@code e} and run {@code r}. */
final class SelectedNotices {
  private final NoticeSelection selection;
  private final LocalDate today;

  /** @param today runs dated later are not selected unless they are asked for */
  SelectedNotices(NoticeSelection selection, LocalDate today) {
    this.selection = selection;
    this.today = today;
  }

  Sql narrow(Sql sql) {
    selection.run().ifPresent(run -> sql.add("AND e.C_DunningRun_ID = ?", run.value()));
    selection.notice().ifPresent(notice -> sql.add("AND e.C_DunningRunEntry_ID = ?", notice.value()));
    if (selection.aboutPlans()) {
      sql.add("AND e.COL_InstalmentPlan_ID IS NOT NULL");
    }
    if (selection.run().isEmpty() && selection.notice().isEmpty()) {
      sql.add("AND r.DunningDate <= ?", today);
    }
    return sql;
  }
}
