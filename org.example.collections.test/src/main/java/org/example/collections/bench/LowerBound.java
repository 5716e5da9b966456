// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.example.collections.fixture.Fixture;

/**
 * What the database needs at the very least: one statement that selects the same open items and inserts as many
 * decisions into
 * the same table with the same indexes, committed, with nothing decided and no notice written.
 */
record LowerBound(double seconds, int rows) {
  /** @param run an existing run that takes the rows */
  static LowerBound measure(Connection connection, int run, LocalDate today) throws SQLException {
    connection.setAutoCommit(false);
    long start = System.nanoTime();
    try (PreparedStatement insert = connection.prepareStatement(BenchDatabase.statements("lower-bound.sql").get(0))) {
      insert.setInt(1, run);
      insert.setObject(2, today);
      insert.setObject(3, today);
      insert.setInt(4, Fixture.SAMPLE);
      insert.setInt(5, Fixture.SAMPLE);
      insert.setObject(6, today);
      insert.setObject(7, today);
      int rows = insert.executeUpdate();
      connection.commit();
      return new LowerBound((System.nanoTime() - start) / 1e9, rows);
    } finally {
      connection.setAutoCommit(true);
    }
  }
}
