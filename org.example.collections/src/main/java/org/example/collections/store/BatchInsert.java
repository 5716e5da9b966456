// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.exceptions.DBException;
import org.compiere.util.DB;

/**
 * Inserts rows of one table in batches. The one place that differs by database: PostgreSQL runs one statement with many rows
 * much faster than a JDBC batch, Oracle binds a JDBC batch as arrays.
 */
final class BatchInsert {
  /** PostgreSQL takes at most 65,535 parameters in a statement, older drivers 32,767: 127 columns. */
  private static final int MOST_ROWS = 256;

  private final SqlSession session;
  private final String head;
  private final int columns;
  private final List<Object[]> rows = new ArrayList<>();

  BatchInsert(SqlSession session, String table, List<String> columns) {
    this.session = session;
    this.columns = columns.size();
    head = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ";
  }

  void add(Object... row) {
    if (row.length != columns) {
      throw new IllegalArgumentException(row.length + " values for " + columns + " columns: " + head);
    }
    rows.add(row);
    if (rows.size() == MOST_ROWS) {
      flush();
    }
  }

  /** Writes what is left, in few sizes of statements so that the database can keep its plans. */
  void flush() {
    for (int from = 0; from < rows.size();) {
      int size = DB.isPostgreSQL() ? Integer.highestOneBit(rows.size() - from) : rows.size();
      insert(rows.subList(from, from + size));
      from += size;
    }
    rows.clear();
  }

  private void insert(List<Object[]> some) {
    String row = "(" + "?, ".repeat(columns - 1) + "?)";
    boolean manyRows = DB.isPostgreSQL();
    String sql = head + row + (manyRows ? (", " + row).repeat(some.size() - 1) : "");
    try (PreparedStatement statement = session.connection().prepareStatement(sql)) {
      if (manyRows) {
        insertAtOnce(statement, some);
      } else {
        insertAsBatch(statement, some);
      }
    } catch (SQLException e) {
      throw new DBException(e, head);
    }
  }

  private static void insertAtOnce(PreparedStatement statement, List<Object[]> some) throws SQLException {
    int index = 1;
    for (Object[] row : some) {
      for (Object value : row) {
        SqlSession.bind(statement, index++, value);
      }
    }
    statement.executeUpdate();
  }

  private static void insertAsBatch(PreparedStatement statement, List<Object[]> some) throws SQLException {
    for (Object[] row : some) {
      for (int i = 0; i < row.length; i++) {
        SqlSession.bind(statement, i + 1, row[i]);
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }
}
