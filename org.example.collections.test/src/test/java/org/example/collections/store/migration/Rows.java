// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.example.collections.database.TestDatabase;

/** Reads and writes a test database in plain SQL, on one connection that ends with the database. */
final class Rows {
  private final Connection connection;

  Rows(TestDatabase database) throws SQLException {
    connection = database.connect();
  }

  /** The first column of each row. */
  List<String> of(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  void run(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Number of rows and a checksum over all of them, for every table but the register of scripts. */
  Map<String, String> contents() throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    for (String table : of("SELECT table_name FROM information_schema.tables WHERE table_schema = 'adempiere'"
        + " AND table_type = 'BASE TABLE' AND table_name NOT IN ('ad_migrationscript', 'ad_system')")) {
      contents.put(table, of("SELECT count(*) || ':' || COALESCE(md5(string_agg(md5(t::text), ',' ORDER BY"
          + " md5(t::text))), '')"
          + " FROM " + table + " t").get(0));
    }
    return contents;
  }
}
