// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * One column of a batch as an array of PostgreSQL. Keys travel as integers, and so do days (since 1970), because
 * parsing texts would cost the database more than the rows; the rest travels as text.
 *
 * @param type of the array's elements
 * @param value what to insert for an element, %s standing for it
 */
record BatchArray(String type, String value, Object[] cells) {
  static BatchArray of(String columnType, List<Object[]> rows, int column) {
    if (columnType.equals("numeric") && holds(rows, column, Integer.class)) {
      Object[] keys = new Integer[rows.size()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = rows.get(i)[column];
      }
      return new BatchArray("int4", "%s", keys);
    }
    if (columnType.equals("timestamp") && holds(rows, column, LocalDate.class)) {
      Object[] days = new Integer[rows.size()];
      for (int i = 0; i < days.length; i++) {
        LocalDate day = (LocalDate) rows.get(i)[column];
        days[i] = day == null ? null : (Integer) (int) day.toEpochDay();
      }
      return new BatchArray("int4", "DATE '1970-01-01' + %s", days);
    }
    Object[] texts = new String[rows.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text(rows.get(i)[column]);
    }
    return new BatchArray(columnType, "%s", texts);
  }

  private static boolean holds(List<Object[]> rows, int column, Class<?> type) {
    for (Object[] row : rows) {
      if (row[column] != null && !type.isInstance(row[column])) {
        return false;
      }
    }
    return true;
  }

  Array on(Connection connection) throws SQLException {
    return connection.createArrayOf(type, cells);
  }

  private static String text(Object value) {
    if (value instanceof BigDecimal amount) {
      return amount.toPlainString();
    }
    if (value instanceof Boolean yes) {
      return yes ? "Y" : "N";
    }
    return value == null ? null : value.toString();
  }
}
