// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The PostgreSQL server of this JVM: the one that {@code -Dcollections.jdbcUrl} names (with {@code collections.user}
 * and {@code collections.password}, a role that may create databases), otherwise an embedded one that ends with the JVM,
 * with {@code -Dcollections.sharedBuffers} of memory for its pages (256 MB, which tests need at most).
 */
record DatabaseServer(String url, String user, String password) {
  private static final int DATABASE_NAME_START = "jdbc:postgresql://".length();
  private static DatabaseServer running;
  private static Connection administrator;

  static synchronized DatabaseServer start() {
    if (running == null) {
      String url = System.getProperty("collections.jdbcUrl");
      running = url == null ? embedded() : new DatabaseServer(url, System.getProperty("collections.user", "postgres"),
          System.getProperty("collections.password", ""));
    }
    return running;
  }

  private static DatabaseServer embedded() {
    File binaries =
        new File(System.getProperty("java.io.tmpdir"), "collections-postgresql-" + System.getProperty("user.name"));
    try {
      // It ends by its own shutdown hook.
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(binaries)
          .setServerConfig("shared_buffers", System.getProperty("collections.sharedBuffers", "256MB"))
          .setServerConfig("max_wal_size", "4GB").setServerConfig("jit", "off").start();
      return new DatabaseServer(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "");
    } catch (IOException | IllegalStateException e) {
      throw new IllegalStateException("PostgreSQL did not start. It refuses to run as root where user namespaces"
          + " are off: then run as another user, or name a server with -Dcollections.jdbcUrl, -Dcollections.user and"
          + " -Dcollections.password.", e);
    }
  }

  /** The URL of another database on this server. */
  String urlOf(String database) {
    int from = url.indexOf('/', DATABASE_NAME_START) + 1;
    int to = url.indexOf('?', from);
    return url.substring(0, from) + database + (to < 0 ? "" : url.substring(to));
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(urlOf(database), user, password);
  }

  /** On a connection that is kept, for opening one takes as long as dropping a database. */
  void run(String... statements) throws SQLException {
    synchronized (DatabaseServer.class) {
      if (administrator == null || administrator.isClosed()) {
        administrator = DriverManager.getConnection(url, user, password);
      }
      try (Statement statement = administrator.createStatement()) {
        for (String sql : statements) {
          statement.execute(sql);
        }
      }
    }
  }
}
