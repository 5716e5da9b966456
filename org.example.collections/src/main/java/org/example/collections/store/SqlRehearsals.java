// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.List;
import org.example.collections.dunning.RehearsalRequest;
import org.example.collections.dunning.Rehearsals;
import org.example.collections.dunning.RehearsedDay;
import org.example.collections.dunning.RehearsedLevel;

/** COL_Rehearsal: one row for each day, level and currency, of whoever asked; a day's lifted stops stand in a row without a level. */
public final class SqlRehearsals implements Rehearsals {
  private final SqlSession session;

  public SqlRehearsals(SqlSession session) {
    this.session = session;
  }

  @Override
  public void keep(RehearsalRequest request, List<RehearsedDay> days) {
    session.update(Sql.of("DELETE FROM COL_Rehearsal WHERE AD_Client_ID = ? AND CreatedBy = ?", session.clientId(), session.userId()));
    Currencies currencies = new Currencies(session);
    NewRows rows = new NewRows(session, "COL_Rehearsal", "COL_RehearsedDay", "COL_IsPaysAsUsual", "C_DunningLevel_ID", "C_Currency_ID",
        "COL_NoticeCount", "COL_TaskCount", "COL_WaitingCount", "COL_ItemCount", "COL_AskedAmt", "FeeAmt", "COL_StopCount",
        "COL_HeldCount", "COL_LiftedCount");
    for (RehearsedDay day : days) {
      for (RehearsedLevel level : day.levels()) {
        rows.add(0, day.day(), request.paysAsUsual(), level.level().id().value(), currencies.id(level.currency()), level.notices(),
            level.tasks(), level.waiting(), level.items(), level.asked().amount(), level.charges().amount(), level.creditStops(),
            level.ordersHeld(), 0);
      }
      if (day.creditStopsLifted() > 0) {
        rows.add(0, day.day(), request.paysAsUsual(), null, null, 0, 0, 0, 0, null, null, 0, 0, day.creditStopsLifted());
      }
    }
    rows.flush();
  }
}
