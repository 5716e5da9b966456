// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store.migration;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.DB;

/**
 * Applies the migration scripts that the bundle carries and that AD_MigrationScript does not know yet: in order,
     each in
 * a transaction of its own. Nodes that start together take turns. Oracle commits each definition by itself: there a
 * script that fails leaves what was defined before, and every statement bears being run again.
 */
public final class DictionaryInstall {
  /** A row of core that no statement of ours changes or refers to; locking it holds the other nodes off. */
  private static final String LOCK =
      "SELECT AD_Table_ID FROM AD_Table WHERE TableName = 'AD_MigrationScript' FOR UPDATE";
  private static final int LOCK_SECONDS = 600;

  private final Connections connections;
  private final boolean isOracle;

  public DictionaryInstall(Connections connections, boolean isOracle) {
    this.connections = connections;
    this.isOracle = isOracle;
  }

  /** On the database of the running server. */
  public static DictionaryInstall ofServer() {
    return new DictionaryInstall(() -> DB.createConnection(false, Connection.TRANSACTION_READ_COMMITTED), DB.isOracle());
  }

  /**
   * Applies what is pending; one query when nothing is.
   *
   * @return names of the scripts applied
   * @throws MigrationFailed when a statement fails; the scripts before it stay applied
   */
  public List<String> run() {
    return run(MigrationScript.names(), this::read);
  }

  private MigrationScript read(String name) {
    return MigrationScript.read(isOracle ? "oracle" : "postgresql", name);
  }

  /** Finds the script of a name. */
  interface Scripts {
    MigrationScript named(String name);
  }

  List<String> run(List<String> names, Scripts scripts) {
    PendingScripts pending = new PendingScripts(names);
    try (Connection first = connections.open()) {
      if (pending.in(first).isEmpty()) {
        return List.of();
      }
      lock(first); // until it is closed
      return apply(pending.in(first), scripts);
    } catch (SQLException e) {
      throw new AdempiereException("Collections: the database could not be prepared: " + e.getMessage(), e);
    }
  }

  /** Waits for a node that is at work; what it applied is then no longer pending. */
  private static void lock(Connection connection) throws SQLException {
    try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
      lock.setQueryTimeout(LOCK_SECONDS);
      lock.execute();
    }
  }

  private List<String> apply(List<String> names, Scripts scripts) throws SQLException {
    List<String> applied = new ArrayList<>();
    for (String name : names) {
      try (Connection connection = connections.open()) {
        apply(scripts.named(name), connection);
      }
      applied.add(name);
    }
    return applied;
  }

  private void apply(MigrationScript script, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (MigrationScript.Part part : script.statements()) {
        try {
          statement.execute(part.sql());
        } catch (SQLException e) {
          throw failed(script, part, connection, e);
        }
      }
      commit(script, connection);
    }
  }

  /** References to rows are checked at the end: their failure belongs to the script as a whole. */
  private void commit(MigrationScript script, Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failed(script, new MigrationScript.Part(script.statements().size() + 1, 0, "COMMIT"), connection, e);
    }
  }

  private MigrationFailed failed(MigrationScript script, MigrationScript.Part part, Connection connection,
      SQLException cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    return new MigrationFailed(script, part, !isOracle, cause);
  }
}
