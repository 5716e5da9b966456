// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.postgresql.ds.PGSimpleDataSource;

/** Fills a database with the books of a company after five years; see {@code bench/open-items.sql}. */
final class BenchDatabase {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private static final String FILLED = "'c_invoice','c_invoicepayschedule','c_payment','c_allocationhdr','c_allocationline',"
      + "'c_dunningrunentry','c_dunningrunline','c_bpartner','c_bpartner_location','ad_user'";

  private BenchDatabase() {}

  /** From now on the bundle works on this database. */
  static void use(TestDatabase database) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setStringType("unspecified");
    Database.use(source);
  }

  /**
   * References are not checked and indexes built afterwards: filling five million invoices would take an hour
   * otherwise.
   */
  static void fill(Connection connection, int items) throws SQLException {
    fill(connection, items, TODAY);
  }

  /** The same books, up to another day. */
  static void fill(Connection connection, int items, LocalDate today) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute("SET work_mem = '256MB'");
      List<String> indexes = new ArrayList<>();
      List<String> names = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname ="
          + " 'adempiere'"
          + " AND tablename IN (" + FILLED + ") AND indexname NOT LIKE '%_pkey'")) {
        while (rows.next()) {
          names.add(rows.getString(1));
          indexes.add(rows.getString(2));
        }
      }
      for (String name : names) {
        statement.execute("DROP INDEX " + name);
      }
      for (String sql : statements("open-items.sql")) {
        statement.execute(sql.replace(":items", Integer.toString(items)).replace(":client",
            Integer.toString(Fixture.SAMPLE))
            .replace(":today", today.toString()));
      }
      for (String index : indexes) {
        statement.execute(index);
      }
      statement.execute("SET session_replication_role = DEFAULT");
      statement.execute("VACUUM ANALYZE");
    }
  }

  /** Runs a resource with its number of rows, its tenant and its day put in; references are not checked. */
  static void fill(Connection connection, String resource, String name, int number) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      for (String sql : statements(resource)) {
        statement.execute(sql.replace(name, Integer.toString(number)).replace(":client", Integer.toString(Fixture.SAMPLE))
            .replace(":today", TODAY.toString()));
      }
      statement.execute("SET session_replication_role = DEFAULT");
      statement.execute("VACUUM ANALYZE");
    }
  }

  static List<String> statements(String resource) {
    try (InputStream in = BenchDatabase.class.getResourceAsStream("/bench/" + resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split("(?m)^;\\s*$")).stream().filter(sql -> !sql.isBlank()).toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
