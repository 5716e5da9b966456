// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements that store, change and remove one record. */
public final class RecordSql {
  private RecordSql() {}

  /** Columns without a value are left to the database's defaults. */
  public static int insert(Table table, Values values, String trxName) {
    List<String> names = new ArrayList<>();
    List<String> marks = new ArrayList<>();
    List<Object> params = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Object value = values.get(i);
      if (value != null) {
        names.add(table.columns().get(i).name());
        marks.add("?");
        params.add(bound(table.columns().get(i), value));
      }
    }
    return Rows.update(trxName, "INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES ("
        + String.join(", ", marks) + ")", params.toArray());
  }

  public static int update(Table table, Values values, String trxName) {
    List<String> sets = new ArrayList<>();
    List<Object> params = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      if (values.isChanged(i)) {
        Object value = bound(table.columns().get(i), values.get(i));
        sets.add(table.columns().get(i).name() + (value == null ? " = NULL" : " = ?"));
        if (value != null) {
          params.add(value);
        }
      }
    }
    params.addAll(keyValues(table, values));
    return Rows.update(trxName,
        "UPDATE " + table.name() + " SET " + String.join(", ", sets) + " WHERE " + keyCondition(table), params.toArray());
  }

  public static int delete(Table table, Values values, String trxName) {
    return Rows.update(trxName, "DELETE FROM " + table.name() + " WHERE " + keyCondition(table),
        keyValues(table, values).toArray());
  }

  public static String keyCondition(Table table) {
    return table.keys().stream().map(key -> key.name() + " = ?").collect(Collectors.joining(" AND "));
  }

  public static List<Object> keyValues(Table table, Values values) {
    List<Object> found = new ArrayList<>();
    table.keys().forEach(key -> found.add(bound(key, values.old(table.indexOf(key.name())))));
    return found;
  }

  private static Object bound(Column column, Object value) {
    return column.isUuid() && value instanceof String text ? UUID.fromString(text) : value;
  }
}
