// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import javax.sql.DataSource;
import org.example.collections.database.TestDatabase;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The shipped bundle on a server without Collections in its database: installs itself, its processes run by name, its vetoes are
 * heard. Nothing of the bundle is on the class path of this test.
 */
class ProcessesInFrameworkIT {
  private static final String PROCESS = "org.example.collections.process.";

  private static TestDatabase database;
  private static ServerFramework server;
  private static Bundle base;

  @BeforeAll
  static void start() throws Exception {
    database = Fixture.bare();
    server = ServerFramework.start(Path.of("target/bundles"), Path.of("target/framework-processes"));
    base = server.bundle("org.adempiere.base");
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(database.url());
    source.setUser(database.user());
    source.setPassword(database.password());
    source.setStringType("unspecified");
    base.loadClass("org.example.standin.Database").getMethod("use", DataSource.class).invoke(null, source);
    try (Connection connection = database.connect()) {
      InstalledScripts.await(connection);
    }
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
    database.close();
  }

  @Test
  void installsRunsByClassNameAndVetoesADelete() throws Throwable {
    assertThat(run(PROCESS + "SetUpCollectionsProcess")).contains("set up");
    sql("UPDATE C_DunningLevel SET COL_Channel = 'L'");
    sql("INSERT INTO C_BPartner (C_BPartner_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID)"
        + " VALUES (1, 1000000, 0, 0, 0, 'F', 'Framework Ltd', 1000000)");
    sql("INSERT INTO C_BPartner_Location (C_BPartner_Location_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, C_BPartner_ID,"
        + " C_Location_ID) VALUES (1, 1000000, 0, 0, 0, 'F', 1, 1000000)");
    sql("INSERT INTO C_Invoice (C_Invoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, DocAction,"
        + " Processed, C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID,"
        + " C_Currency_ID, C_PaymentTerm_ID, GrandTotal, TotalLines, M_PriceList_ID, IsPaid) VALUES (1, 1000000, 1000000, 0, 0,"
        + " 'I-1', 'CO', 'CL', 'Y', 1000000, 1000000, CURRENT_DATE - 20, CURRENT_DATE - 20, 1, 1, 102, 1000001, 100, 100, 1, 'N')");
    assertThat(run(PROCESS + "DunningCycleProcess")).contains("chosen 1", "letters: 1");
    assertThat(number("SELECT COUNT(*) FROM AD_Archive")).isEqualTo(1);

    Object notice = record("C_DunningRunEntry", number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry"));
    assertThatThrownBy(() -> delete(notice)).hasMessageContaining("never deleted").hasMessageContaining("Framework Ltd");
    assertThat(number("SELECT COUNT(*) FROM C_DunningRunEntry")).isEqualTo(1);
    delete(record("COL_Setting", number("SELECT COL_Setting_ID FROM COL_Setting")));
    assertThat(number("SELECT COUNT(*) FROM COL_Setting")).isZero();
  }

  private static Properties context() throws ReflectiveOperationException {
    Class<?> runs = base.loadClass("org.example.standin.ProcessRun");
    return (Properties) runs.getMethod("context", int.class, int.class, int.class, String.class)
        .invoke(null, Fixture.SAMPLE, 0, 1000000, "en_US");
  }

  /** @return the summary */
  private static String run(String className) throws ReflectiveOperationException {
    Class<?> runs = base.loadClass("org.example.standin.ProcessRun");
    Object info = runs.getMethod("run").invoke(runs.getMethod("of", Properties.class, String.class).invoke(null, context(), className));
    String summary = (String) info.getClass().getMethod("getSummary").invoke(info);
    assertThat((boolean) info.getClass().getMethod("isError").invoke(info)).as(summary).isFalse();
    return summary;
  }

  private static Object record(String table, int id) throws ReflectiveOperationException {
    Class<?> env = base.loadClass("org.compiere.util.Env");
    env.getMethod("setCtx", Properties.class).invoke(null, context());
    Class<?> tables = base.loadClass("org.compiere.model.MTable");
    Object model = tables.getMethod("get", Properties.class, String.class).invoke(null, context(), table);
    return tables.getMethod("getPO", int.class, String.class).invoke(model, id, null);
  }

  private static void delete(Object record) throws Throwable {
    try {
      base.loadClass("org.compiere.model.PO").getMethod("deleteEx", boolean.class).invoke(record, true);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void sql(String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int number(String sql) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
