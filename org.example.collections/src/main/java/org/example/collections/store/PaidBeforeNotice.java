// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import org.example.collections.dunning.RunFigures;

/**
 * Notices about invoices that were paid already: money dated on or before the day of issue whose allocation was booked after the
 * letter was written. Counted later than the run by nature; one statement for all runs since a day.
 */
public final class PaidBeforeNotice implements RunFigures {
  private static final String COUNT = "(SELECT COUNT(DISTINCT e.C_DunningRunEntry_ID) FROM C_DunningRunEntry e"
      + " JOIN C_DunningRunLine l ON l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.COL_IsInfo = 'N'"
      + " JOIN COL_Letter t ON t.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID"
      + " JOIN C_AllocationLine a ON a.C_Invoice_ID = l.C_Invoice_ID"
      + " JOIN C_AllocationHdr h ON h.C_AllocationHdr_ID = a.C_AllocationHdr_ID AND h.IsActive = 'Y'"
      + " LEFT JOIN C_Payment p ON p.C_Payment_ID = a.C_Payment_ID"
      + " WHERE e.C_DunningRun_ID = C_DunningRun.C_DunningRun_ID AND e.COL_NoticeStatus IN ('IS', 'SE', 'PR')"
      + " AND COALESCE(p.DateTrx, h.DateTrx) <= e.COL_IssuedOn AND h.Created > t.Created)";

  private final SqlSession session;

  public PaidBeforeNotice(SqlSession session) {
    this.session = session;
  }

  @Override
  public int countPaidBefore(LocalDate since) {
    session.update(Sql.of("UPDATE C_DunningRun SET COL_AlreadyPaidCount = " + COUNT + " WHERE AD_Client_ID = ? AND DunningDate >= ?"
        + " AND COL_RunStatus = 'IS'", session.clientId(), since));
    return session.first(Sql.of("SELECT SUM(COL_AlreadyPaidCount) FROM C_DunningRun WHERE AD_Client_ID = ? AND DunningDate >= ?",
        session.clientId(), since), row -> row.getInt(1)).orElse(0);
  }
}
