// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.example.standin.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;

/** The built bundle at work in the framework: it installs itself, runs a process by its class, and refuses a bad setting. */
class ServerRunIT {

  private static TestDatabase database;
  private static ServerFramework server;
  private static Bundle base;

  @BeforeAll
  static void start() throws Exception {
    database = Fixture.bare();
    System.setProperty(Database.URL, database.url());
    System.setProperty(Database.USER, database.user());
    System.setProperty(Database.PASSWORD, database.password());
    server = ServerFramework.start(Path.of("target/bundles"), Path.of("target/framework-run"));
    base = server.bundle("org.adempiere.base");
    try (Connection connection = database.connect()) {
      InstalledScripts.await(connection);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    List.of(Database.URL, Database.USER, Database.PASSWORD).forEach(System::clearProperty);
    if (server != null) {
      server.close();
    }
    database.close();
  }

  @Test
  void startsAProcessByItsClassAndVetoesABadSetting() throws Exception {
    Object answer = run("COL_SetUpCollections");
    assertThat(answer.getClass().getMethod("isError").invoke(answer)).as(summary(answer)).isEqualTo(false);
    assertThat(rows("SELECT 1 FROM C_DunningLevel WHERE AD_Client_ID = " + Fixture.SAMPLE)).isNotEmpty();

    Object level = record("C_DunningLevel", Integer.parseInt(rows("SELECT MIN(C_DunningLevel_ID) FROM C_DunningLevel").get(0)));
    set(level, "COL_PayWithinDays", 9);
    assertThat(save(level)).isEqualTo(true);
    set(level, "COL_PayWithinDays", -1);
    assertThat(save(level)).isEqualTo(false);
    assertThat(rows("SELECT DISTINCT COL_PayWithinDays FROM C_DunningLevel WHERE COL_PayWithinDays IN (9, -1)"))
        .containsExactly("9");
  }

  private static Object run(String process) throws Exception {
    Class<?> type = base.loadClass("org.example.standin.ProcessRun");
    Object run = type.getMethod("of", Properties.class, String.class).invoke(null, context(), process);
    return type.getMethod("run").invoke(run);
  }

  private static Properties context() throws Exception {
    return (Properties) base.loadClass("org.example.standin.ProcessRun")
        .getMethod("context", int.class, int.class, int.class, String.class)
        .invoke(null, Fixture.SAMPLE, 0, Fixture.SAMPLE, "en_US");
  }

  private static Object record(String table, int id) throws Exception {
    Class<?> type = base.loadClass("org.compiere.model.MTable");
    Object found = type.getMethod("get", Properties.class, String.class).invoke(null, context(), table);
    return type.getMethod("getPO", int.class, String.class).invoke(found, id, null);
  }

  private static void set(Object record, String column, Object value) throws Exception {
    record.getClass().getMethod("set_ValueOfColumn", String.class, Object.class).invoke(record, column, value);
  }

  private static Object save(Object record) throws Exception {
    return record.getClass().getMethod("save").invoke(record);
  }

  private static String summary(Object answer) throws Exception {
    return (String) answer.getClass().getMethod("getSummary").invoke(answer);
  }

  private static List<String> rows(String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.connect(); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
