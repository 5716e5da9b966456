// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.example.collections.store.migration.DictionaryInstall;

/** The bundle brings the database up to date in the background; this waits until its last script is in. */
public final class InstalledScripts {
  private static final long PATIENCE_MILLIS = 120_000;

  private InstalledScripts() {}

  /** @throws IllegalStateException when they are not in after two minutes */
  public static void await(Connection connection) throws SQLException, IOException, InterruptedException {
    long end = System.currentTimeMillis() + PATIENCE_MILLIS;
    String last = last();
    try (PreparedStatement scripts = connection.prepareStatement("SELECT 1 FROM AD_MigrationScript WHERE Name = ?")) {
      scripts.setString(1, last);
      while (!isThere(scripts)) {
        if (System.currentTimeMillis() > end) {
          throw new IllegalStateException("The bundle did not install " + last + "; its log tells why");
        }
        Thread.sleep(200);
      }
    }
  }

  private static boolean isThere(PreparedStatement scripts) throws SQLException {
    try (ResultSet row = scripts.executeQuery()) {
      return row.next();
    }
  }

  private static String last() throws IOException {
    try (BufferedReader names = new BufferedReader(new InputStreamReader(
        DictionaryInstall.class.getResourceAsStream("/migration/scripts.txt"), StandardCharsets.UTF_8))) {
      return names.lines().reduce((before, after) -> after).orElseThrow();
    }
  }
}
