// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.adempiere.exceptions.DBException;

/** One statement for many rows, sent together when closed. */
final class BatchUpdate implements AutoCloseable {
  private final String sql;
  private final PreparedStatement statement;

  BatchUpdate(SqlSession session, String sql) {
    this.sql = sql;
    try {
      statement = session.connection().prepareStatement(sql);
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  void add(Object... parameters) {
    try {
      for (int i = 0; i < parameters.length; i++) {
        SqlSession.bind(statement, i + 1, parameters[i]);
      }
      statement.addBatch();
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  /** Sends what was added so far. @return rows changed by each, in their order */
  int[] run() {
    try {
      return statement.executeBatch();
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  @Override
  public void close() {
    try (statement) {
      statement.executeBatch();
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }
}
