// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.List;

/** The status of a run follows from its notices: issued when one is, draft while one is, approved, or cancelled when all are. */
final class RunStatuses {
  private static final String FROM_NOTICES =
      "SELECT CASE WHEN SUM(CASE WHEN e.COL_NoticeStatus IN " + DeliveryCodes.ISSUED + " THEN 1 ELSE 0 END) > 0 THEN 'IS'"
          + " WHEN SUM(CASE WHEN e.COL_NoticeStatus = 'DR' THEN 1 ELSE 0 END) > 0 THEN 'DR'"
          + " WHEN SUM(CASE WHEN e.COL_NoticeStatus = 'AP' THEN 1 ELSE 0 END) > 0 THEN 'AP' ELSE 'CA' END"
          + " FROM C_DunningRunEntry e WHERE e.C_DunningRun_ID = C_DunningRun.C_DunningRun_ID";
  private static final String EVER_ISSUED =
      "EXISTS (SELECT 1 FROM C_DunningRunEntry e WHERE e.C_DunningRun_ID = C_DunningRun.C_DunningRun_ID"
          + " AND e.COL_IssuedOn IS NOT NULL)";

  private RunStatuses() {}

  /** @param notices ids of notices whose runs are looked at */
  static void refresh(SqlSession session, List<Integer> notices) {
    Ids.inPages(notices, page -> session.update(Sql.of("UPDATE C_DunningRun SET COL_RunStatus = (" + FROM_NOTICES + "),"
        + " Processed = CASE WHEN " + EVER_ISSUED + " THEN 'Y' ELSE Processed END, Updated = ?, UpdatedBy = ?",
        LocalDateTime.now(), session.userId())
        .add("WHERE AD_Client_ID = ? AND C_DunningRun_ID IN (SELECT e.C_DunningRun_ID FROM C_DunningRunEntry e WHERE",
            session.clientId())
        .addIn("e.C_DunningRunEntry_ID", page).add(")")));
  }
}
