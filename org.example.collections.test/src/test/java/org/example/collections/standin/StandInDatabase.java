// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.standin;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.compiere.util.Env;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** The server's tables in a database for one test class, and the sample company logged in for each test. */
final class StandInDatabase implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback {
  private TestDatabase database;

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    database = Fixture.bare();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setStringType("unspecified");
    Database.use(source);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    Env.setCtx(ProcessRun.context(Fixture.SAMPLE, 0, 0, "en_US"));
  }

  @Override
  public void afterAll(ExtensionContext context) throws Exception {
    Env.setCtx(new Properties());
    Database.use(null);
    database.close();
  }

  void run(String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
