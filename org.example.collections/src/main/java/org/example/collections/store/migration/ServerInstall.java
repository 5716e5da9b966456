// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.util.List;
import java.util.logging.Level;
import org.compiere.util.CLogger;
import org.compiere.util.CacheMgt;
import org.compiere.util.DB;

/** Brings the database of the running server to the state the bundle needs; called when the bundle starts. */
public final class ServerInstall {
  private static final CLogger LOG = CLogger.getCLogger(ServerInstall.class);

  private ServerInstall() {}

  /**
   * Applies pending migration scripts and lets windows see the new columns.
   *
   * @return names of the scripts applied, empty when all were
   * @throws MigrationFailed when a statement fails; logged as severe as well, tried again at the next start
   */
  public static List<String> run() {
    try {
      List<String> applied = new DictionaryInstall(
          () -> DB.createConnection(false, Connection.TRANSACTION_READ_COMMITTED), DB.isOracle()).run();
      if (!applied.isEmpty()) {
        CacheMgt.get().reset();
        LOG.log(Level.INFO, "Collections: applied " + applied);
      }
      return applied;
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, e.getMessage(), e);
      throw e;
    }
  }
}
