// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.adempiere.exceptions.DBException;

/** The statement that each transaction waits for, so that somebody else can end it. */
public final class RunningStatements {
  private static final Map<String, Statement> RUNNING = new ConcurrentHashMap<>();

  private RunningStatements() {}

  static void begin(String trxName, Statement statement) {
    RUNNING.put(trxName, statement);
  }

  static void end(String trxName, Statement statement) {
    RUNNING.remove(trxName, statement);
  }

  /** The reading fails with what the database says about it; nothing happens where nothing runs. */
  public static void cancel(String trxName) {
    Statement statement = RUNNING.get(trxName);
    if (statement != null) {
      try {
        statement.cancel();
      } catch (SQLException e) {
        throw new DBException(e);
      }
    }
  }
}
