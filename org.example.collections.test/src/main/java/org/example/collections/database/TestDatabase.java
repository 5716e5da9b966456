// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A database of its own on a PostgreSQL server, dropped when closed. Names are searched in the schema {@code adempiere}
 * first, as on a server of iDempiere.
 */
public final class TestDatabase implements AutoCloseable {
  private static final String PREFIX = "collections_" + ProcessHandle.current().pid() + "_";
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Map<String, TestDatabase> TEMPLATES = new HashMap<>();

  private final DatabaseServer server;
  private final String name;

  private TestDatabase(DatabaseServer server, String name) {
    this.server = server;
    this.name = name;
  }

  /** Lays the tables and rows of a template; the connection is closed for it. */
  @FunctionalInterface
  public interface Filling {
    void fill(Connection connection) throws Exception;
  }

  /** Prepares a template by whatever connections it needs; none may be left open. */
  @FunctionalInterface
  public interface Preparation {
    void prepare(TestDatabase template) throws Exception;
  }

  /** Starts the server unless it runs and creates an empty database. */
  public static TestDatabase start() throws SQLException {
    return create(DatabaseServer.start(), PREFIX + COUNT.incrementAndGet(), "template1");
  }

  /**
   * Creates a copy of a template, which takes some hundred milliseconds whatever the template took to fill.
   *
   * @param template a name within this JVM; the template is filled at its first use
   */
  public static TestDatabase copyOf(String template, Filling filling) throws Exception {
    return copyOfPrepared(template, empty -> {
      try (Connection connection = empty.connect()) {
        filling.fill(connection);
      }
    });
  }

  /** As {@link #copyOf}, for a template that takes more than one connection. */
  public static TestDatabase copyOfPrepared(String template, Preparation preparation) throws Exception {
    return copyOfPrepared(template, TestDatabase::start, preparation);
  }

  /** As {@link #copyOfPrepared(String, Preparation)}, for a template that begins as the copy of another one. */
  public static TestDatabase copyOfPrepared(String template, Callable<TestDatabase> beginning, Preparation preparation) throws Exception {
    synchronized (TEMPLATES) {
      if (!TEMPLATES.containsKey(template)) {
        TEMPLATES.put(template, prepared(beginning.call(), preparation));
      }
      TestDatabase source = TEMPLATES.get(template);
      return create(source.server, source.name + "_" + COUNT.incrementAndGet(), source.name);
    }
  }

  private static TestDatabase prepared(TestDatabase template, Preparation preparation) throws Exception {
    try {
      preparation.prepare(template);
    } catch (Exception e) {
      template.close();
      throw e;
    }
    Runtime.getRuntime().addShutdownHook(new Thread(template::dropIfServerStillRuns));
    return template;
  }

  private static TestDatabase create(DatabaseServer server, String name, String source) throws SQLException {
    server.run("CREATE DATABASE " + name + " TEMPLATE " + source,
        "ALTER DATABASE " + name + " SET search_path TO adempiere, public");
    return new TestDatabase(server, name);
  }

  public String url() {
    return server.urlOf(name);
  }

  public String user() {
    return server.user();
  }

  public String password() {
    return server.password();
  }

  public Connection connect() throws SQLException {
    return server.connect(name);
  }

  /** Ends what is still connected and drops the database. */
  @Override
  public void close() throws SQLException {
    server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'",
        "DROP DATABASE IF EXISTS " + name);
  }

  private void dropIfServerStillRuns() {
    if (System.getProperty("collections.jdbcUrl") == null) {
      return; // the embedded server ends with the JVM and takes its databases along
    }
    try {
      close();
    } catch (SQLException e) {
      System.err.println("Could not drop " + name + ": " + e.getMessage());
    }
  }
}
