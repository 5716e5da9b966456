// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.adempiere.exceptions.DBException;
import org.compiere.db.AdempiereDatabase;
import org.compiere.model.PO;
import org.compiere.util.CPreparedStatement;
import org.compiere.util.DB;

/** PostgreSQL's own ways. */
public final class PostgreSql implements AdempiereDatabase {
  private static final int DEFAULT_LOCK_SECONDS = 60;

  @Override
  public String getName() {
    return "PostgreSQL";
  }

  /** False without a transaction or for a new record; a row that cannot be locked in time is a failure. */
  @Override
  public boolean forUpdate(PO po, int timeout) {
    if (po.get_TrxName() == null || po.is_new()) {
      return false;
    }
    String sql = "SELECT 1 FROM " + po.get_TableName() + " WHERE " + po.get_WhereClause(true) + " FOR NO KEY UPDATE";
    try (CPreparedStatement statement = DB.prepareStatement(sql, po.get_TrxName())) {
      statement.setQueryTimeout(timeout > 0 ? timeout : DEFAULT_LOCK_SECONDS);
      try (ResultSet rs = statement.executeQuery()) {
        return rs.next();
      }
    } catch (SQLException e) {
      throw new DBException("Could not lock record for " + po, e);
    }
  }

  public static String dateLiteral(Timestamp time, boolean dayOnly) {
    if (time == null) {
      return "CURRENT_DATE";
    }
    String text = time.toString();
    return dayOnly
        ? "TO_DATE('" + text.substring(0, 10) + "','YYYY-MM-DD')"
        : "TO_TIMESTAMP('" + text.substring(0, 19) + "','YYYY-MM-DD HH24:MI:SS')";
  }
}
