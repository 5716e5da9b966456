// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.adempiere.exceptions.AdempiereException;
import org.adempiere.exceptions.DBException;
import org.example.collections.dunning.RunInProgress;

/** The one lock of a tenant's dunning: its row in COL_Setting, until the transaction ends. */
final class TenantLock {
  private TenantLock() {}

  /**
   * @throws RunInProgress at once when another transaction has it
   * @throws AdempiereException when the tenant has no row: it was never set up
   */
  static void take(SqlSession session) {
    Sql lock = Sql.of("SELECT COL_Setting_ID FROM COL_Setting WHERE AD_Client_ID = ? FOR UPDATE NOWAIT", session.clientId());
    try {
      session.first(lock, row -> row.getInt(1)).orElseThrow(() -> new AdempiereException("@COL_NotSetUp@"));
    } catch (DBException e) {
      if (isTaken(e)) {
        throw new RunInProgress();
      }
      throw e;
    }
  }

  /** PostgreSQL: lock not available; Oracle: ORA-00054. */
  private static boolean isTaken(DBException e) {
    return "55P03".equals(e.getSQLState()) || e.getErrorCode() == 54;
  }
}
