// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AD_Table, AD_Column, AD_TableIndex and AD_Sequence. */
final class TableRows {
  /** Columns every table has: shown and stored as those of core's C_Dunning. */
  private static final List<String> STANDARD =
      List.of("AD_Client_ID", "AD_Org_ID", "IsActive", "Created", "CreatedBy", "Updated", "UpdatedBy");

  private final Description description;

  TableRows(Description description) {
    this.description = description;
  }

  List<String> tables() {
    List<String> statements = new ArrayList<>();
    description.ownTables().forEach((name, value) -> {
      Map<String, Object> table = Description.map(value);
      statements.add(new Row("AD_Table", name).withText("TableName", name).withText("Name", table.get("en"))
          .withText("AccessLevel", table.get("access")).with("IsView", "'N'").with("IsSecurityEnabled", "'N'")
          .with("IsDeleteable", Sql.yesNo(!Boolean.FALSE.equals(table.get("deletable")))).with("IsHighVolume", "'N'")
          .with("IsChangeLog", "'N'").with("ReplicationType", "'L'").with("AD_Window_ID", windowOf(name)).insert());
    });
    description.shownViews().forEach((name, value) -> {
      Map<String, Object> view = Description.map(value);
      statements.add(new Row("AD_Table", name).withText("TableName", name).withText("Name", view.get("en"))
          .withText("AccessLevel", view.get("access")).with("IsView", "'Y'").with("IsSecurityEnabled", "'N'")
          .with("IsDeleteable", "'N'").with("IsHighVolume", "'Y'").with("IsChangeLog", "'N'")
          .with("ReplicationType", "'L'").with("AD_Window_ID", windowOf(name)).insert());
    });
    return statements;
  }

  /** A table without a window of its own is shown where it has its first tab. */
  private String windowOf(String table) {
    return Description.map(description.windows(), "windows").entrySet().stream()
        .filter(window -> table.equals(Description.map(window.getValue()).get("table")))
        .map(window -> Sql.own("AD_Window", window.getKey())).findFirst().orElseGet(() -> windowOfTab(table));
  }

  private String windowOfTab(String table) {
    return Description.list(description.windows(), "tabs").stream().map(Description::map)
        .filter(tab -> table.equals(tab.get("table"))).map(tab -> WindowRows.window(tab.get("window"))).findFirst()
        .orElse("NULL");
  }

  List<String> columns() {
    List<String> statements = new ArrayList<>();
    description.ownTables().forEach((name, value) -> {
      statements.add(column(name, "id", name + "_ID").with("IsKey", "'Y'").with("IsUpdateable", "'N'").insert());
      statements.add(column(name, "like C_Invoice.C_Invoice_UU, uuid", name + "_UU").insert());
      for (String standard : STANDARD) {
        statements.add(column(name, "like C_Dunning." + standard, standard).with("IsMandatory", "'Y'")
            .with("IsUpdateable", Sql.yesNo(standard.equals("IsActive") || standard.equals("AD_Org_ID")))
            .with("DefaultValue", "(SELECT DefaultValue FROM AD_Column WHERE AD_Column_ID="
                + Sql.column("C_Dunning", standard) + ")").insert());
      }
      Description.map(Description.map(value), "columns").forEach((column, text) ->
          statements.add(column(name, text, column).insert()));
    });
    description.shownViews().forEach((name, value) -> statements.addAll(columnsOfView(name, Description.map(value))));
    description.addedColumns().forEach((table, columns) -> columns.forEach((column, text) ->
        statements.add(column(table, text, column).insert())));
    return statements;
  }

  /** Nothing in a view is mandatory, changed or held by a constraint. The client reads the standard columns of a view too. */
  private List<String> columnsOfView(String name, Map<String, Object> view) {
    List<String> statements = new ArrayList<>();
    for (String standard : STANDARD) {
      statements.add(column(name, "like C_Dunning." + standard, standard).with("IsUpdateable", "'N'").insert());
    }
    Description.map(view, "columns").forEach((column, text) -> statements.add(column(name, text + ", unchecked", column)
        .with("IsKey", Sql.yesNo(column.equals(view.get("key")))).with("IsMandatory", "'N'")
        .with("IsUpdateable", "'N'").insert()));
    return statements;
  }

  /** What names a record is also what the client looks it up by. */
  private Row column(String table, Object text, String name) {
    ColumnSpec spec = ColumnSpec.of(name, text, description);
    Attributes attributes = spec.attributes();
    Row row = new Row("AD_Column", table + "." + name).from("AD_Element e ON e.ColumnName=" + Sql.text(name))
        .with("AD_Table_ID", Sql.table(table)).withText("ColumnName", name).with("AD_Element_ID", "e.AD_Element_ID")
        .with("Name", "e.Name").with("Description", "e.Description").with("Help", "e.Help").with("Version", "0")
        .with("IsMandatory", Sql.yesNo(spec.isMandatory())).withText("DefaultValue", spec.defaultValue())
        .with("IsKey", "'N'").with("IsParent", Sql.yesNo(attributes.has("parent")))
        .with("IsIdentifier", Sql.yesNo(attributes.has("identifier"))).with("IsUpdateable", Sql.yesNo(!spec.isShownOnly()))
        .with("IsTranslated", "'N'").with("IsEncrypted", "'N'")
        .with("IsSelectionColumn", Sql.yesNo(attributes.has("identifier")))
        .with("IsAlwaysUpdateable", Sql.yesNo(attributes.has("always updateable") || spec.isButton()))
        .with("SeqNo", attributes.has("identifier") ? String.valueOf(identifierRank(table, name)) : "0");
    if (spec.isShownOnly()) {
      row.withText("ColumnSQL", description.computed(table, name).orElse("CAST(NULL AS VARCHAR(" + spec.length() + "))"));
    }
    if (attributes.has("html")) {
      row.with("IsHtml", "'Y'");
    }
    if (spec.isSecret()) {
      row.with("IsAllowLogging", "'N'");
    }
    spec.process().ifPresent(process -> row.with("AD_Process_ID", Sql.own("AD_Process",
        process)).with("IsToolbarButton", "'B'"));
    spec.referencedTable().ifPresent(t -> row.withText("FKConstraintName",
        spec.constraintName(table)).withText("FKConstraintType",
        attributes.has("cascade") ? "C" : "N"));
    attributes.after("rule").ifPresent(rule -> row.with("AD_Val_Rule_ID", Sql.own("AD_Val_Rule", rule)));
    return withDisplay(row, spec);
  }

  /** Display type, allowed values and length, of its own or as an existing column of core has them. */
  private Row withDisplay(Row row, ColumnSpec spec) {
    if (spec.like().isPresent()) {
      String[] core = spec.like().get().split("\\.");
      for (String attribute : List.of("AD_Reference_ID", "AD_Reference_Value_ID", "AD_Val_Rule_ID", "FieldLength")) {
        row.with(attribute, "(SELECT " + attribute + " FROM AD_Column WHERE AD_Column_ID=" + Sql.column(core[0],
            core[1]) + ")");
      }
      return row;
    }
    spec.valueReference().ifPresent(name -> row.with("AD_Reference_Value_ID", Sql.own("AD_Reference", name)));
    return row.with("AD_Reference_ID", String.valueOf(spec.displayType())).with("FieldLength",
        String.valueOf(spec.length()));
  }

  private int identifierRank(String table, String column) {
    Map<String, Object> columns = description.columnsOf(table);
    List<String> identifiers = columns.keySet().stream()
        .filter(name -> ColumnSpec.of(name, columns.get(name), description).attributes().has("identifier")).toList();
    return identifiers.indexOf(column) + 1;
  }

  List<String> indexes() {
    List<String> statements = new ArrayList<>();
    Description.map(description.tables(), "indexes").forEach((name, value) -> {
      List<?> parts = (List<?>) value;
      String table = parts.get(0).toString();
      statements.add(new Row("AD_TableIndex", name).with("AD_Table_ID", Sql.table(table)).withText("Name", name)
          .with("IsUnique", Sql.yesNo(parts.contains("unique"))).with("IsCreateConstraint", "'N'").with("IsKey",
              "'N'").insert());
      for (int i = 1; i < parts.size(); i++) {
        if (!parts.get(i).equals("unique")) {
          statements.add(new Row("AD_IndexColumn", name + "/" + parts.get(i)).with("AD_TableIndex_ID",
              Sql.own("AD_TableIndex", name))
              .with("AD_Column_ID", Sql.column(table, parts.get(i).toString())).with("SeqNo",
                  String.valueOf(i * 10)).insert());
        }
      }
    });
    return statements;
  }

  /** Core numbers the rows of our tables from these. */
  List<String> sequences() {
    return description.ownTables().keySet().stream().map(name -> new Row("AD_Sequence", name).withText("Name", name)
        .withText("Description", "Table " + name).with("IsTableID", "'Y'").with("IsAutoSequence",
            "'Y'").with("IncrementNo", "1")
        .with("StartNo", "1000000").with("CurrentNext", "1000000").with("CurrentNextSys", "50000").with("IsAudited",
            "'N'")
        .with("StartNewYear", "'N'").insert()).toList();
  }
}
