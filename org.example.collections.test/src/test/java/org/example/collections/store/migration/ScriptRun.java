// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.example.collections.database.TestDatabase;

/** Runs the scripts as a database administrator does: all of them, whatever is registered. */
final class ScriptRun {
  private ScriptRun() {}

  static void byHand(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      for (String name : MigrationScript.names()) {
        for (MigrationScript.Part part : MigrationScript.read("postgresql", name).statements()) {
          statement.execute(part.sql());
        }
      }
    }
  }
}
