// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;
import javax.sql.DataSource;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.database.TestDatabase;
import org.example.collections.database.WatchedStatements;
import org.example.collections.dunning.CreateDunningRun;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.CustomerAccount;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.postgresql.ds.PGSimpleDataSource;

/** A server's database with Collections installed and both companies set up, anew for each test. */
final class StoreDatabase implements BeforeEachCallback, AfterEachCallback {
  private TestDatabase database;
  private Connection connection;
  private DataSource source;

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    database = Fixture.installed();
    PGSimpleDataSource simple = new PGSimpleDataSource();
    simple.setUrl(database.url());
    simple.setUser(database.user());
    simple.setPassword(database.password());
    source = simple;
    Database.use(source);
    connection = database.connect();
    run("INSERT INTO COL_Setting (COL_Setting_ID, COL_Setting_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)"
        + " SELECT AD_Client_ID, gen_random_uuid(), AD_Client_ID, 0, 0, 0 FROM AD_Client WHERE AD_Client_ID > 0");
  }

  @Override
  public void afterEach(ExtensionContext context) throws Exception {
    Env.setCtx(new Properties());
    Database.use(null);
    connection.close();
    database.close();
  }

  /** From now on the store's statements are seen; those of the test itself are not. */
  WatchedStatements watch() {
    WatchedStatements watched = new WatchedStatements();
    Database.use(watched.around(source));
    return watched;
  }

  Books books() {
    return new Books(connection, Fixture.SAMPLE);
  }

  Books booksOfSecondCompany() {
    return new Books(connection, Fixture.SECOND);
  }

  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Rows as text, columns separated by a blank, null as "-". */
  List<String> rows(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          cells.add(rows.getString(i) == null ? "-" : rows.getString(i));
        }
        found.add(String.join(" ", cells));
      }
    }
    return found;
  }

  /** In a transaction of its own, committed when the work succeeds. */
  <T> T inTransaction(int client, Function<SqlSession, T> work) {
    Trx trx = Trx.get(Trx.createTrxName("Test"), true);
    try {
      T result = work.apply(new SqlSession(client, 0, trx.getTrxName()));
      trx.commit(true);
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  <T> T inTransaction(Function<SqlSession, T> work) {
    return inTransaction(Fixture.SAMPLE, work);
  }

  /** Creates a dunning run in a transaction of its own. */
  CreatedRun create(DunningRunRequest request) {
    return inTransaction(session -> {
      SqlExchangeRates rates = new SqlExchangeRates(session);
      return new CreateDunningRun(new SqlDunningPolicies(session), new SqlCustomerAccounts(session, rates), rates,
          new SqlDunningRuns(session)).on(request, decided -> { });
    });
  }

  /** The accounts of all customers on a day. */
  List<CustomerAccount> accounts(LocalDate date) {
    List<CustomerAccount> accounts = new ArrayList<>();
    inTransaction(session -> {
      new SqlCustomerAccounts(session, new SqlExchangeRates(session)).forEach(DunningRunRequest.everythingOn(date),
          accounts::add);
      return null;
    });
    return accounts;
  }
}
