// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Expressions both databases understand. */
final class Sql {
  private Sql() {}

  /** A text literal, NULL for none. */
  static String text(Object value) {
    return value == null ? "NULL" : "'" + value.toString().replace("'", "''") + "'";
  }

  static String yesNo(boolean value) {
    return value ? "'Y'" : "'N'";
  }

  /** The fixed UUID of one of our rows: always the same for the same table and name. */
  static String uuid(String table, String name) {
    return text(UUID.nameUUIDFromBytes(("COL/" + table + "/" + name).getBytes(StandardCharsets.UTF_8)));
  }

  /** The key of one of our rows, found by its UUID. */
  static String own(String table, String name) {
    return "(SELECT " + table + "_ID FROM " + table + " WHERE " + table + "_UU=" + uuid(table, name) + ")";
  }

  /** The key of a table, ours or core's, by its name. */
  static String table(String name) {
    return "(SELECT AD_Table_ID FROM AD_Table WHERE TableName=" + text(name) + ")";
  }

  static String column(String table, String name) {
    return "(SELECT AD_Column_ID FROM AD_Column WHERE AD_Table_ID=" + table(table) + " AND ColumnName=" + text(name)
        + ")";
  }

  /** The next number of a table's sequence, outside the range of core. */
  static String nextId(String table) {
    return "nextidfunc(CAST((SELECT AD_Sequence_ID FROM AD_Sequence WHERE Name=" + text(table)
        + " AND IsTableID='Y' AND AD_Client_ID=0) AS INTEGER), 'N')";
  }
}
