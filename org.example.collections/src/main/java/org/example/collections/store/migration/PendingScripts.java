// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which scripts are still to be applied: those not registered, and the translations when German came later. */
final class PendingScripts {
  private static final String GERMAN_MISSING = "?";
  private static final String REGISTERED = "SELECT Name FROM AD_MigrationScript WHERE Name LIKE '%COL-%'"
      + " UNION ALL SELECT '" + GERMAN_MISSING + "' FROM AD_Language l WHERE l.AD_Language = 'de_DE'"
      + " AND l.IsSystemLanguage = 'Y' AND l.IsBaseLanguage = 'N' AND l.IsActive = 'Y' AND NOT EXISTS (SELECT 1"
      + " FROM AD_Message m JOIN AD_Message_Trl t ON t.AD_Message_ID = m.AD_Message_ID"
      + " WHERE m.Value = 'COL_RunInProgress'"
      + " AND t.AD_Language = l.AD_Language AND t.IsTranslated = 'Y')";

  private final List<String> names;

  PendingScripts(List<String> names) {
    this.names = names;
  }

  /** One query. */
  List<String> in(Connection connection) throws SQLException {
    Set<String> registered = new HashSet<>();
    try (PreparedStatement query = connection.prepareStatement(REGISTERED); ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        registered.add(rows.getString(1));
      }
    }
    boolean isGermanMissing = registered.contains(GERMAN_MISSING);
    return names.stream()
        .filter(name -> !registered.contains(name) || isGermanMissing && name.endsWith("_Translations.sql")).toList();
  }
}
