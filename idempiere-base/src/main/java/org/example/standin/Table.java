// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adempiere.exceptions.DBException;

/**
 * A table with the columns it has in the database. Weaker than core: a column that AD_Column does not know is usable, too,
 * so that a test may do with a small dictionary.
 */
public record Table(int id, String name, int accessLevel, List<Column> columns) {
  private static final Map<Integer, Table> BY_ID = Caches.create();
  private static final Map<String, Integer> IDS = Caches.create();

  private record Described(String name, int id, int reference, boolean updateable, boolean mandatory, boolean translated,
      boolean key) {}

  /** The AD_Table_ID, or -1 when there is no such table in the dictionary. */
  public static int idOf(String tableName) {
    Integer known = IDS.get(tableName.toLowerCase());
    if (known != null) {
      return known;
    }
    Integer id = Rows.first(null, "SELECT AD_Table_ID FROM AD_Table WHERE UPPER(TableName) = UPPER(?)",
        rs -> rs.getInt(1), tableName);
    if (id != null) {
      IDS.put(tableName.toLowerCase(), id);
    }
    return id == null ? -1 : id;
  }

  public static Table byId(int tableId) {
    return BY_ID.computeIfAbsent(tableId, Table::load);
  }

  public static boolean exists(String tableName) {
    try (Connection connection = Database.connection();
        ResultSet rs = connection.getMetaData().getColumns(null, connection.getSchema(), tableName.toLowerCase(), null)) {
      return rs.next();
    } catch (SQLException e) {
      throw new DBException(e);
    }
  }

  /** The position of the column, whatever the case of its name; -1 when there is none. */
  public int indexOf(String columnName) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equalsIgnoreCase(columnName)) {
        return i;
      }
    }
    return -1;
  }

  public List<Column> keys() {
    int single = indexOf(name + "_ID");
    return single >= 0 ? List.of(columns.get(single)) : columns.stream().filter(Column::key).toList();
  }

  private static Table load(int tableId) {
    String[] row = Rows.first(null, "SELECT TableName, AccessLevel FROM AD_Table WHERE AD_Table_ID = ?",
        rs -> new String[] {rs.getString(1), rs.getString(2)}, tableId);
    if (row == null) {
      throw new IllegalStateException("No table in the dictionary: AD_Table_ID=" + tableId);
    }
    int level = row[1] == null ? 3 : Integer.parseInt(row[1].trim());
    return new Table(tableId, row[0], level, columnsOf(row[0], described(tableId)));
  }

  private static Map<String, Described> described(int tableId) {
    Map<String, Described> found = new HashMap<>();
    Rows.all(null, "SELECT ColumnName, AD_Column_ID, AD_Reference_ID, IsUpdateable, IsMandatory, IsTranslated, IsParent"
        + " FROM AD_Column WHERE AD_Table_ID = ? AND IsActive = 'Y'",
        rs -> new Described(rs.getString(1), rs.getInt(2), rs.getInt(3), !"N".equals(rs.getString(4)),
            "Y".equals(rs.getString(5)), "Y".equals(rs.getString(6)), "Y".equals(rs.getString(7))), tableId)
        .forEach(each -> found.put(each.name.toLowerCase(), each));
    return found;
  }

  private static List<Column> columnsOf(String tableName, Map<String, Described> dictionary) {
    List<Column> columns = new ArrayList<>();
    try (Connection connection = Database.connection()) {
      DatabaseMetaData facts = connection.getMetaData();
      String lower = tableName.toLowerCase();
      Set<String> keys = new HashSet<>();
      try (ResultSet rs = facts.getPrimaryKeys(null, connection.getSchema(), lower)) {
        while (rs.next()) {
          keys.add(rs.getString("COLUMN_NAME"));
        }
      }
      try (ResultSet rs = facts.getColumns(null, connection.getSchema(), lower, null)) {
        while (rs.next()) {
          columns.add(column(rs, keys, dictionary));
        }
      }
    } catch (SQLException e) {
      throw new DBException(e);
    }
    return columns;
  }

  private static Column column(ResultSet rs, Set<String> keys, Map<String, Described> dictionary) throws SQLException {
    String inDatabase = rs.getString("COLUMN_NAME");
    Described told = dictionary.getOrDefault(inDatabase, new Described(inDatabase, 0, 0, true, false, false, false));
    return new Column(told.name, rs.getInt("DATA_TYPE"), rs.getString("TYPE_NAME"), rs.getInt("COLUMN_SIZE"),
        keys.contains(inDatabase) || told.key, told.id, told.reference, told.updateable, told.mandatory,
        told.translated);
  }
}
