// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.adempiere.exceptions.DBException;
import org.compiere.util.CPreparedStatement;

/** Runs a query and maps its rows. */
public final class Rows {
  /** Reads one row. */
  @FunctionalInterface
  public interface Reader<T> {
    T read(ResultSet rs) throws SQLException;
  }

  private Rows() {}

  public static <T> List<T> all(String trxName, String sql, Reader<T> reader, Object... params) {
    return read(trxName, sql, reader, Integer.MAX_VALUE, params);
  }

  /** The first row, or null when there is none. */
  public static <T> T first(String trxName, String sql, Reader<T> reader, Object... params) {
    List<T> rows = read(trxName, sql, reader, 1, params);
    return rows.isEmpty() ? null : rows.get(0);
  }

  private static <T> List<T> read(String trxName, String sql, Reader<T> reader, int limit, Object... params) {
    List<T> rows = new ArrayList<>();
    try (CPreparedStatement statement =
        Statements.prepare(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, trxName)) {
      bind(statement, params);
      try (ResultSet rs = statement.executeQuery()) {
        while (rows.size() < limit && rs.next()) {
          rows.add(reader.read(rs));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  public static int update(String trxName, String sql, Object... params) {
    try (CPreparedStatement statement =
        Statements.prepare(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY, trxName)) {
      bind(statement, params);
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  /** Runs on a connection of its own that is committed before this returns. */
  public static <T> T firstAlone(String sql, Reader<T> reader, Object... params) {
    try (Connection own = Database.connection(); PreparedStatement statement = own.prepareStatement(sql)) {
      bind(statement, params);
      try (ResultSet rs = statement.executeQuery()) {
        return rs.next() ? reader.read(rs) : null;
      }
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
  }

  public static void bind(PreparedStatement statement, Object... params) throws SQLException {
    for (int i = 0; params != null && i < params.length; i++) {
      bind(statement, i + 1, params[i]);
    }
  }

  /** Booleans are bound as Y and N; a date becomes a timestamp. */
  public static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    if (value == null) {
      statement.setObject(index, null);
    } else if (value instanceof String text) {
      statement.setString(index, text);
    } else if (value instanceof Integer number) {
      statement.setInt(index, number);
    } else if (value instanceof Long number) {
      statement.setLong(index, number);
    } else if (value instanceof BigDecimal number) {
      statement.setBigDecimal(index, number);
    } else if (value instanceof Timestamp time) {
      statement.setTimestamp(index, time);
    } else if (value instanceof Date date) {
      statement.setTimestamp(index, new Timestamp(date.getTime()));
    } else if (value instanceof Boolean flag) {
      statement.setString(index, flag ? "Y" : "N");
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(index, bytes);
    } else {
      statement.setObject(index, value);
    }
  }
}
