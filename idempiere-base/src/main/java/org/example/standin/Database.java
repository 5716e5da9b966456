// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import javax.sql.DataSource;

/**
 * Where the stand-in takes its connections from: a data source given by the host, else the system properties
 * {@value #URL}, {@value #USER} and {@value #PASSWORD}. On a real server core's own pool does this; the bundle never sees it.
 * Texts are bound without a type, as release-13 sets it, so that they fit columns of type uuid; a data source given by the
 * host should do the same.
 */
public final class Database {
  public static final String URL = "org.example.standin.url";
  public static final String USER = "org.example.standin.user";
  public static final String PASSWORD = "org.example.standin.password";

  private static final IdleConnections IDLE = new IdleConnections(Database::open);
  private static volatile DataSource source;
  private static String lastUrl;

  private Database() {}

  /**
   * Uses this source from now on; null goes back to the system properties. Cached dictionary facts are forgotten. The
   * first source starts the server.
   */
  public static void use(DataSource newSource) {
    boolean first = !isKnown();
    source = newSource;
    IDLE.closeAll();
    Caches.forgetAll();
    if (first && newSource != null) {
      Server.started();
    }
  }

  static boolean isKnown() {
    return source != null || System.getProperty(URL) != null;
  }

  /** A connection in autocommit mode; closing it makes it free for the next taker. */
  public static Connection connection() throws SQLException {
    forgetWhenMoved();
    return IDLE.take();
  }

  private static synchronized void forgetWhenMoved() {
    String url = System.getProperty(URL);
    if (source == null && !Objects.equals(url, lastUrl)) {
      lastUrl = url;
      IDLE.closeAll();
      Caches.forgetAll();
    }
  }

  private static Connection open() throws SQLException {
    DataSource given = source;
    if (given != null) {
      return given.getConnection();
    }
    String url = System.getProperty(URL);
    if (url == null) {
      throw new SQLException("No database: give a DataSource to Database.use or set the system property " + URL);
    }
    loadDriver();
    Properties settings = new Properties();
    settings.setProperty("user", System.getProperty(USER, ""));
    settings.setProperty("password", System.getProperty(PASSWORD, ""));
    settings.setProperty("stringtype", "unspecified");
    return DriverManager.getConnection(url, settings);
  }

  private static void loadDriver() throws SQLException {
    try {
      Class.forName("org.postgresql.Driver");
    } catch (ClassNotFoundException e) {
      throw new SQLException("The PostgreSQL driver is not on the class path of the stand-in", e);
    }
  }
}
