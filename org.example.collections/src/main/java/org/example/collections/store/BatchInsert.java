// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adempiere.exceptions.DBException;
import org.compiere.util.DB;

/**
 * Inserts rows of one table in batches. The one place that differs by database: PostgreSQL takes a batch as one array
 * for each column, which is several times faster than a JDBC batch there; Oracle's driver does the like with a JDBC
 * batch.
 */
final class BatchInsert {
  private static final int MOST_ROWS = 1000;

  private final SqlSession session;
  private final List<Object> constants;
  private final List<Integer> types = new ArrayList<>();
  private final List<String> typeNames = new ArrayList<>();
  private final String head;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param constants columns that hold the same in every row, in a fixed order
   * @param columns the others
   */
  BatchInsert(SqlSession session, String table, Map<String, Object> constants, List<String> columns) {
    this.session = session;
    this.constants = List.copyOf(constants.values());
    List<String> all = new ArrayList<>(constants.keySet());
    all.addAll(columns);
    readTypes(table, all);
    head = "INSERT INTO " + table + " (" + String.join(", ", all) + ")";
  }

  private void readTypes(String table, Collection<String> names) {
    String nothing = "SELECT " + String.join(", ", names) + " FROM " + table + " WHERE 1 = 0";
    try (PreparedStatement statement = session.connection().prepareStatement(nothing);
        ResultSet rows = statement.executeQuery()) {
      for (int i = 1; i <= names.size(); i++) {
        types.add(rows.getMetaData().getColumnType(i));
        typeNames.add(rows.getMetaData().getColumnTypeName(i));
      }
    } catch (SQLException e) {
      throw new DBException(e, nothing);
    }
  }

  void add(Object... row) {
    if (row.length != types.size() - constants.size()) {
      throw new IllegalArgumentException(row.length + " values for " + head);
    }
    rows.add(row);
    if (rows.size() == MOST_ROWS) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (rows.isEmpty()) {
      return;
    }
    List<BatchArray> arrays = DB.isPostgreSQL() ? arrays() : List.of();
    String sql = head + (DB.isPostgreSQL() ? fromArrays(arrays) : " VALUES (" + "?, ".repeat(types.size() - 1) + "?)");
    Connection connection = session.connection();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < constants.size(); i++) {
        SqlSession.bind(statement, i + 1, constants.get(i));
      }
      if (DB.isPostgreSQL()) {
        for (int i = 0; i < arrays.size(); i++) {
          statement.setArray(constants.size() + i + 1, arrays.get(i).on(connection));
        }
        statement.executeUpdate();
      } else {
        insertBatch(statement);
      }
    } catch (SQLException e) {
      throw new DBException(e, sql);
    }
    rows.clear();
  }

  private List<BatchArray> arrays() {
    return IntStream.range(constants.size(), types.size())
        .mapToObj(i -> BatchArray.of(typeNames.get(i), rows, i - constants.size())).toList();
  }

  private String fromArrays(List<BatchArray> arrays) {
    String fixed = IntStream.range(0, constants.size()).mapToObj(i -> "CAST(? AS " + typeNames.get(i) + "), ")
        .collect(Collectors.joining());
    String cells = IntStream.range(0, arrays.size()).mapToObj(i -> "v" + i).collect(Collectors.joining(", "));
    String casts = arrays.stream().map(array -> "CAST(? AS " + array.type() + "[])").collect(Collectors.joining(", "));
    String values = IntStream.range(0, arrays.size()).mapToObj(i -> String.format(arrays.get(i).value(), "v" + i))
        .collect(Collectors.joining(", "));
    return " SELECT " + fixed + values + " FROM unnest(" + casts + ") AS v(" + cells + ")";
  }

  private void insertBatch(PreparedStatement statement) throws SQLException {
    for (Object[] row : rows) {
      for (int i = constants.size(); i < types.size(); i++) {
        Object value = row[i - constants.size()];
        if (value == null) {
          statement.setNull(i + 1, types.get(i) == Types.CHAR ? Types.VARCHAR : types.get(i));
        } else {
          SqlSession.bind(statement, i + 1, value);
        }
      }
      statement.addBatch();
    }
    statement.executeBatch();
  }
}
