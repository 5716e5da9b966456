// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class TestDatabaseSqlTest {
  private int filled;

  @Test
  void copiesOfATemplateDoNotSeeEachOther() throws Exception {
    try (TestDatabase first = TestDatabase.copyOf("shared", this::oneRow);
        TestDatabase second = TestDatabase.copyOf("shared", this::oneRow)) {
      run(first, "INSERT INTO t VALUES (2)");
      assertThat(count(first)).isEqualTo(2);
      assertThat(count(second)).isEqualTo(1);
    }
    assertThat(filled).isEqualTo(1);
  }

  @Test
  void schemaAdempiereIsSearchedFirst() throws Exception {
    try (TestDatabase database = TestDatabase.start()) {
      run(database, "CREATE TABLE t (id int)", "CREATE SCHEMA adempiere", "CREATE TABLE adempiere.t (id int)",
          "INSERT INTO adempiere.t VALUES (1)");
      assertThat(count(database)).isEqualTo(1);
    }
  }

  @Test
  void isGoneWhenClosedThoughSomeoneIsConnected() throws Exception {
    TestDatabase database = TestDatabase.start();
    try (Connection left = database.connect()) {
      database.close();
      assertThat(left.isValid(1)).isFalse();
    }
    assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
  }

  @Test
  void aTemplateThatCannotBeFilledIsNotKept() throws Exception {
    assertThatThrownBy(() -> TestDatabase.copyOf("broken", c -> {
      throw new IllegalStateException("no table");
    })).hasMessage("no table");
    try (TestDatabase database = TestDatabase.copyOf("broken", this::oneRow)) {
      assertThat(count(database)).isEqualTo(1);
    }
  }

  private void oneRow(Connection connection) throws SQLException {
    filled++;
    try (Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t AS SELECT 1 AS id");
    }
  }

  private static void run(TestDatabase database, String... statements) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static int count(TestDatabase database) throws SQLException {
    try (Connection connection = database.connect(); Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM t")) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
