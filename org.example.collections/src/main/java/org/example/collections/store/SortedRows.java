// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.adempiere.exceptions.DBException;

/**
 * Rows of many customers, read once and in the order of the customer's key, so that several such statements can be
 * merged without holding more than some rows of each. The first column is the key, the statement sorts by it.
 */
final class SortedRows<T> implements AutoCloseable {
  private final Sql sql;
  private final PreparedStatement statement;
  private final ResultSet rows;
  private final SqlSession.RowReader<T> reader;
  private boolean onRow;

  SortedRows(SqlSession session, Sql sql, SqlSession.RowReader<T> reader) {
    this.sql = sql;
    this.reader = reader;
    try {
      statement = session.prepare(sql);
      rows = statement.executeQuery();
      onRow = rows.next();
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
  }

  /** The next customer, empty at the end. */
  OptionalInt next() {
    try {
      return onRow ? OptionalInt.of(rows.getInt(1)) : OptionalInt.empty();
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
  }

  /** The rows of this customer; those of customers before it are passed over. To be asked in ascending order. */
  List<T> of(int customer) {
    List<T> found = List.of();
    try {
      while (onRow && rows.getInt(1) <= customer) {
        if (rows.getInt(1) == customer) {
          found = found.isEmpty() ? new ArrayList<>() : found;
          found.add(reader.read(rows));
        }
        onRow = rows.next();
      }
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
    return found;
  }

  @Override
  public void close() {
    try (statement) {
      rows.close();
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
  }
}
