// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adempiere.exceptions.DBException;
import org.compiere.util.Trx;

/**
 * What every statement of this package is bound to: one tenant, one user, one transaction. The transaction belongs to
 * the caller, who commits or rolls back; nothing here does.
 *
 * @param clientId AD_Client_ID
 * @param userId AD_User_ID written to CreatedBy and UpdatedBy
 * @param trxName name of an open transaction
 */
public record SqlSession(int clientId, int userId, String trxName) {
  private static final int FETCH_SIZE = 1000;

  /** Reads one row. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes one row. */
  @FunctionalInterface
  interface RowConsumer {
    void accept(ResultSet row) throws SQLException;
  }

  /** @throws DBException when the transaction is not open, so that no statement ever commits by itself */
  Connection connection() {
    Trx trx = trxName == null || trxName.isEmpty() ? null : Trx.get(trxName, false);
    Connection connection = trx == null ? null : trx.getConnection();
    if (connection == null) {
      throw new DBException("No open transaction " + trxName);
    }
    return connection;
  }

  /** Bound, and reading some rows at a time. */
  PreparedStatement prepare(Sql sql) throws SQLException {
    PreparedStatement statement = connection().prepareStatement(sql.text());
    statement.setFetchSize(FETCH_SIZE);
    bind(statement, sql.parameters());
    return statement;
  }

  void forEach(Sql sql, RowConsumer consumer) {
    try (PreparedStatement statement = prepare(sql)) {
      RunningStatements.begin(trxName, statement);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          consumer.accept(rows);
        }
      } finally {
        RunningStatements.end(trxName, statement);
      }
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
  }

  <T> List<T> list(Sql sql, RowReader<T> reader) {
    List<T> result = new ArrayList<>();
    forEach(sql, row -> result.add(reader.read(row)));
    return result;
  }

  <T> Optional<T> first(Sql sql, RowReader<T> reader) {
    return list(sql, reader).stream().findFirst();
  }

  /** @return rows changed */
  int update(Sql sql) {
    try (PreparedStatement statement = prepare(sql)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new DBException(e, sql.text());
    }
  }

  private static void bind(PreparedStatement statement, List<Object> parameters) throws SQLException {
    int index = 1;
    for (Object parameter : parameters) {
      bind(statement, index++, parameter);
    }
  }

  /**
   * Days travel as local date-times: a java.sql.Timestamp does not know midnight where summer time begins at midnight.
   */
  static void bind(PreparedStatement statement, int index, Object value) throws SQLException {
    if (value instanceof Integer number) {
      statement.setInt(index, number);
    } else if (value instanceof String text) {
      statement.setString(index, text);
    } else if (value instanceof BigDecimal amount) {
      statement.setBigDecimal(index, amount);
    } else if (value instanceof LocalDate day) {
      statement.setObject(index, day.atStartOfDay());
    } else if (value instanceof LocalDateTime time) {
      statement.setObject(index, time);
    } else if (value instanceof Boolean yes) {
      statement.setString(index, yes ? "Y" : "N");
    } else if (value == null) {
      statement.setNull(index, Types.NULL);
    } else {
      throw new IllegalArgumentException("Cannot bind " + value.getClass().getName());
    }
  }
}
