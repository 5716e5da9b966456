// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.example.collections.database.TestDatabase;

/**
 * What a test itself reads and writes, past the server, each statement committed. Connections are used again until the database is
 * closed, for opening one takes longer than most statements; threads may call at the same time.
 */
final class PlainSql {
  private final TestDatabase database;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

  PlainSql(TestDatabase database) {
    this.database = database;
  }

  /** Does something with a statement. */
  @FunctionalInterface
  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  int update(String sql, Object... parameters) throws SQLException {
    return run(PreparedStatement::executeUpdate, sql, parameters);
  }

  /** First column of each row as text; several columns are joined by a blank. */
  List<String> rows(String sql, Object... parameters) throws SQLException {
    return run(PlainSql::read, sql, parameters);
  }

  private static List<String> read(PreparedStatement statement) throws SQLException {
    List<String> found = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          values.add(String.valueOf(rows.getObject(i)));
        }
        found.add(String.join(" ", values));
      }
    }
    return found;
  }

  private <T> T run(Work<T> work, String sql, Object... parameters) throws SQLException {
    Connection taken = idle.poll();
    Connection connection = taken == null ? database.connect() : taken;
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        Object value = parameters[i] instanceof LocalDate day ? day.atStartOfDay() : parameters[i];
        statement.setObject(i + 1, value);
      }
      return work.with(statement);
    } finally {
      idle.push(connection);
    }
  }
}
