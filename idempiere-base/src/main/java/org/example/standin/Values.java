// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The stored and the changed values of one record. */
public final class Values {
  private final Table table;
  private Object[] stored;
  private final Map<Integer, Object> changed = new LinkedHashMap<>();

  public Values(Table table) {
    this.table = table;
    this.stored = new Object[table.columns().size()];
  }

  /** Takes over the row the cursor stands on; columns that the query left out stay null. */
  public void read(ResultSet rs) throws SQLException {
    changed.clear();
    stored = new Object[table.columns().size()];
    for (int i = 1; i <= rs.getMetaData().getColumnCount(); i++) {
      int index = table.indexOf(rs.getMetaData().getColumnLabel(i));
      if (index >= 0) {
        stored[index] = read(rs, i, table.columns().get(index).type());
      }
    }
  }

  private static Object read(ResultSet rs, int i, Class<?> type) throws SQLException {
    Object value;
    if (type == Integer.class) {
      value = rs.getInt(i);
    } else if (type == BigDecimal.class) {
      value = rs.getBigDecimal(i);
    } else if (type == Boolean.class) {
      value = "Y".equals(rs.getString(i));
    } else if (type == byte[].class) {
      value = rs.getBytes(i);
    } else if (type == String.class) {
      value = rs.getString(i);
    } else {
      value = rs.getTimestamp(i);
    }
    return rs.wasNull() ? null : value;
  }

  public Object get(int index) {
    return changed.containsKey(index) ? changed.get(index) : stored[index];
  }

  public Object old(int index) {
    return stored[index];
  }

  /** Null when the value was taken, else why its class does not fit the column. */
  public String set(int index, Object value) {
    Column column = table.columns().get(index);
    Object fitting = fit(value, column.type());
    if (value != null && fitting == null) {
      return column.name() + " - Class invalid: " + value.getClass() + ", Should be " + column.type() + ": " + value;
    }
    if (fitting instanceof String text && text.length() > column.size() && !column.isUuid()) {
      fitting = text.substring(0, column.size());
    }
    changed.put(index, fitting);
    return null;
  }

  private static Object fit(Object value, Class<?> type) {
    if (value == null || type.isInstance(value)) {
      return value;
    }
    if (type == Integer.class && value instanceof BigDecimal number) {
      return number.intValue();
    }
    if (type == Integer.class && value instanceof String text && text.matches("-?\\d{1,9}")) {
      return Integer.valueOf(text);
    }
    if (type == Boolean.class && ("Y".equals(value) || "N".equals(value))) {
      return "Y".equals(value);
    }
    return type == String.class && value instanceof Integer ? value.toString() : null;
  }

  public boolean isChanged(int index) {
    if (!changed.containsKey(index)) {
      return false;
    }
    Object now = changed.get(index);
    Object before = stored[index];
    if (now instanceof BigDecimal a && before instanceof BigDecimal b) {
      return a.compareTo(b) != 0;
    }
    return now == null ? before != null : !now.equals(before);
  }

  public boolean isChanged() {
    return changed.keySet().stream().anyMatch(this::isChanged);
  }

  /** The changes are now what is stored. */
  public void settle() {
    changed.forEach((index, value) -> stored[index] = value);
    changed.clear();
  }
}
