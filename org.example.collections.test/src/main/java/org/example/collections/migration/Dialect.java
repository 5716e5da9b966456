// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

/** Where the databases differ: types, and how a definition is made repeatable. */
enum Dialect {
  POSTGRESQL("postgresql", "NUMERIC(10)", "NUMERIC", "VARCHAR(%d)", "TIMESTAMP") {
    @Override
    String settings() {
      return "\\set ON_ERROR_STOP on\n";
    }

    @Override
    String endOf(String statement) {
      return ";";
    }

    @Override
    String createTable(String name, String body) {
      return "CREATE TABLE IF NOT EXISTS " + name + " (\n" + body + "\n)";
    }

    @Override
    String addColumn(String table, String definition) {
      return "ALTER TABLE " + table + " ADD COLUMN IF NOT EXISTS " + definition;
    }

    @Override
    String createIndex(String name, boolean isUnique, String columns) {
      return "CREATE " + (isUnique ? "UNIQUE " : "") + "INDEX IF NOT EXISTS " + name + " ON " + columns;
    }

    @Override
    String createSequence(String name) {
      return "CREATE SEQUENCE IF NOT EXISTS " + name + " START WITH 1000000";
    }

    @Override
    String view(String sql) {
      return in(sql, "CURRENT_DATE", "STRING_AGG($1, ',' || CHR(10) ORDER BY $2)", "EXTRACT(EPOCH FROM ($2 - $1)) / 3600");
    }
  },
  ORACLE("oracle", "NUMBER(10)", "NUMBER", "VARCHAR2(%d CHAR)", "DATE") {
    @Override
    String settings() {
      return "SET SQLBLANKLINES ON\nSET DEFINE OFF\nWHENEVER SQLERROR EXIT FAILURE ROLLBACK\n";
    }

    @Override
    String endOf(String statement) {
      return statement.endsWith("END;") ? "/" : ";";
    }

    @Override
    String createTable(String name, String body) {
      return unless(-955, "CREATE TABLE " + name + " (\n" + body + "\n)");
    }

    @Override
    String addColumn(String table, String definition) {
      return unless(-1430, "ALTER TABLE " + table + " ADD " + definition);
    }

    @Override
    String createIndex(String name, boolean isUnique, String columns) {
      return unless("-955, -1408", "CREATE " + (isUnique ? "UNIQUE " : "") + "INDEX " + name + " ON " + columns);
    }

    @Override
    String createSequence(String name) {
      return unless(-955, "CREATE SEQUENCE " + name + " START WITH 1000000");
    }

    @Override
    String view(String sql) {
      return in(sql, "TRUNC(SYSDATE)", "LISTAGG($1, ',' || CHR(10)) WITHIN GROUP (ORDER BY $2)", "($2 - $1) * 24");
    }

    private String unless(Object codes, String definition) {
      return "BEGIN\n  EXECUTE IMMEDIATE q'[" + definition + "]';\nEXCEPTION WHEN OTHERS THEN\n  IF SQLCODE NOT IN ("
          + codes + ") THEN RAISE; END IF;\nEND;";
    }
  };

  private final String folder;
  private final String key;
  private final String number;
  private final String text;
  private final String date;

  Dialect(String folder, String key, String number, String text, String date) {
    this.folder = folder;
    this.key = key;
    this.number = number;
    this.text = text;
    this.date = date;
  }

  /** The folder of its scripts, as core names it. */
  String folder() {
    return folder;
  }

  /** Of keys, references and integers. */
  String key() {
    return key;
  }

  String number() {
    return number;
  }

  String text(int length) {
    return text.formatted(length);
  }

  /** Midnight of a day, or a moment, as core stores both. */
  String date() {
    return date;
  }

  abstract String settings();

  abstract String endOf(String statement);

  abstract String createTable(String name, String body);

  abstract String addColumn(String table, String definition);

  /** @param columns table and columns: {@code T(A, B)} */
  abstract String createIndex(String name, boolean isUnique, String columns);

  abstract String createSequence(String name);

  /**
   * @param sql of a view, with {@code {today}} for the day, {@code {join text by order}} for texts one a line, for none can hold the end of a line, and
   *     {@code {hours from to}} for the time between two columns
   */
  abstract String view(String sql);

  private static String in(String sql, String today, String join, String hours) {
    return sql.strip().replace("{today}", today).replaceAll("\\{join (.+) by (.+)}", join).replaceAll("\\{hours (\\S+) (\\S+)}", hours);
  }
}
