// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** One column of a batch as an array of PostgreSQL: keys as integers, which travel in binary form, the rest as text. */
record BatchArray(String type, Object[] cells) {
  static BatchArray of(String columnType, List<Object[]> rows, int column) {
    boolean keys = columnType.equals("numeric")
        && rows.stream().allMatch(row -> row[column] == null || row[column] instanceof Integer);
    Object[] cells = keys ? new Integer[rows.size()] : new String[rows.size()];
    for (int i = 0; i < cells.length; i++) {
      Object value = rows.get(i)[column];
      cells[i] = keys || value == null ? value : text(value);
    }
    return new BatchArray(keys ? "int4" : columnType, cells);
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
    return value.toString();
  }
}
