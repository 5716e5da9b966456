// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables, columns on core's tables, indexes and views. */
final class TableScript {
  /** On a server whose UUID columns are of type uuid (PostgreSQL from iDempiere 13) ours are as well. */
  private static final String NATIVE_UUID = """
      DO $$
      DECLARE
        own RECORD;
      BEGIN
        FOR own IN SELECT c.table_schema, c.table_name, c.column_name FROM information_schema.columns c
          JOIN information_schema.columns core ON core.table_schema = c.table_schema AND core.table_name = 'c_invoice'
            AND core.column_name = 'c_invoice_uu' AND core.data_type = 'uuid'
          WHERE c.table_schema = current_schema() AND c.table_name LIKE 'col\\_%' AND c.column_name = c.table_name
              || '_uu'
            AND c.data_type <> 'uuid'
        LOOP
          EXECUTE format('ALTER TABLE %I.%I ALTER COLUMN %I TYPE uuid USING CAST(%I AS uuid)',
            own.table_schema, own.table_name, own.column_name, own.column_name);
        END LOOP;
      END $$""";

  private final Description description;
  private final Dialect dialect;

  TableScript(Description description, Dialect dialect) {
    this.description = description;
    this.dialect = dialect;
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>();
    description.ownTables().forEach((name, table) -> {
      statements.add(dialect.createTable(name, body(name, Description.map(Description.map(table), "columns"))));
      statements.add(dialect.createSequence(name + "_SQ"));
    });
    if (dialect == Dialect.POSTGRESQL) {
      statements.add(NATIVE_UUID);
    }
    description.storedColumns().forEach((table, columns) -> columns.forEach((column, text) -> statements.add(
        dialect.addColumn(table, ColumnSpec.of(column, text, description).definition(dialect, table)))));
    Description.map(description.tables(), "indexes").forEach((name, parts) -> statements.add(index(name,
        (List<?>) parts)));
    description.ownViews().forEach((name, view) -> statements.add(
        "CREATE OR REPLACE VIEW " + name + " AS\n" + dialect.view(sql(Description.map(view)))));
    return statements;
  }

  private static String sql(Map<String, Object> view) {
    String sql = view.get("sql").toString();
    for (Map.Entry<String, Object> part : Description.map(view, "parts").entrySet()) {
      sql = sql.replace("{" + part.getKey() + "}", part.getValue().toString().strip());
    }
    return sql;
  }

  private String index(String name, List<?> parts) {
    boolean isUnique = parts.contains("unique");
    List<String> columns = parts.stream().skip(1).map(Object::toString).filter(part -> !part.equals("unique")).toList();
    return dialect.createIndex(name, isUnique, parts.get(0) + "(" + String.join(", ", columns) + ")");
  }

  private String body(String name, Map<String, Object> columns) {
    List<String> lines = new ArrayList<>();
    lines.add(name + "_ID " + dialect.key() + " NOT NULL");
    lines.add(name + "_UU " + dialect.text(36));
    lines.add("AD_Client_ID " + dialect.key() + " NOT NULL");
    lines.add("AD_Org_ID " + dialect.key() + " NOT NULL");
    lines.add("IsActive CHAR(1) DEFAULT 'Y' NOT NULL CHECK (IsActive IN ('Y','N'))");
    for (String who : List.of("Created", "Updated")) {
      lines.add(who + " " + dialect.date() + " DEFAULT CURRENT_TIMESTAMP NOT NULL");
      lines.add(who + "By " + dialect.key() + " NOT NULL");
    }
    columns.forEach((column, text) -> lines.add(ColumnSpec.of(column, text, description).definition(dialect, name)));
    lines.add("CONSTRAINT " + name + "_Key PRIMARY KEY (" + name + "_ID)");
    lines.add("CONSTRAINT " + name + "_UU_idx UNIQUE (" + name + "_UU)");
    return "  " + String.join(",\n  ", lines);
  }
}
