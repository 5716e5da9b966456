// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A tab that takes fields, in two columns as core lays them out.
 *
 * @param name unique name of the tab, for the UUIDs of its fields
 * @param tab expression of its AD_Tab_ID
 * @param after the fields are numbered beyond this
 * @param group field group that frames them, or null
 * @param link the column that ties the tab to its parent, the same in every row of the list; or null
 * @param grid columns of the list in their order; empty: all but the buttons
 */
record FieldPlace(String name, String table, String tab, int after, String group, String link,
    List<Object> grid) {
  private static final Set<String> WORDS = Set.of("readonly", "shown when", "readonly when", "wide", "left", "grid", "form");

  boolean isOnCore() {
    return after > 0;
  }

  List<String> fields(List<Object> layout, Function<String, ColumnSpec> specs) {
    List<String> statements = new ArrayList<>();
    boolean isLeft = true;
    for (Object listed : layout) {
      String column = listed instanceof Map<?, ?> options ? options.keySet().iterator().next().toString()
          : listed.toString();
      Object options = listed instanceof Map<?, ?> map ? map.values().iterator().next() : null;
      Attributes attributes = Attributes.parse(options, WORDS);
      ColumnSpec spec = specs.apply(column);
      boolean isWide = attributes.has("wide");
      isLeft = isLeft || isWide || attributes.has("left");
      int sequence = attributes.after("form").map(Integer::parseInt).orElse(after + 10 * (statements.size() + 1));
      statements.add(field(spec, attributes, sequence, isLeft));
      isLeft = isWide || !isLeft;
    }
    return statements;
  }

  /** Key and UUID of the record: nobody sees them, but buttons, tabs below and attachments of a record find it by them. */
  List<String> keys() {
    return List.of(hidden(table + "_ID"), hidden(table + "_UU"));
  }

  private String hidden(String column) {
    return named(column).with("IsDisplayed", "'N'").with("DisplayLength", "0").with("IsReadOnly", "'Y'").with("SeqNo", "0")
        .with("IsSameLine", "'N'").with("IsHeading", "'N'").with("IsFieldOnly", "'N'").with("IsEncrypted", "'N'")
        .with("SeqNoGrid", "0").with("IsDisplayedGrid", "'N'").insert();
  }

  private Row named(String column) {
    return new Row("AD_Field", name + "/" + column)
        .from("AD_Column c ON c.ColumnName=" + Sql.text(column) + " AND c.AD_Table_ID=" + Sql.table(table))
        .with("AD_Tab_ID", tab).with("AD_Column_ID", "c.AD_Column_ID").with("Name", "c.Name").with("Description",
            "c.Description")
        .with("Help", "c.Help").with("IsCentrallyMaintained", "'Y'");
  }

  private String field(ColumnSpec spec, Attributes options, int sequence, boolean isLeft) {
    boolean isWide = options.has("wide");
    int indent = spec.isYesNo() || spec.isButton() ? 1 : 0;
    Row row = named(spec.name()).with("IsDisplayed", "'Y'")
        .with("DisplayLength", String.valueOf(Math.min(spec.length(), 60))).with("IsReadOnly",
            Sql.yesNo(options.has("readonly")))
        .with("SeqNo", String.valueOf(sequence)).with("IsSameLine", Sql.yesNo(!isLeft)).with("IsHeading", "'N'")
        .with("IsFieldOnly", "'N'").with("IsEncrypted", Sql.yesNo(spec.isSecret())).with("SeqNoGrid", gridSequence(spec, options, sequence))
        .with("IsDisplayedGrid", Sql.yesNo(isInGrid(spec))).with("XPosition", String.valueOf((isLeft ? 1 : 4)
            + indent))
        .with("ColumnSpan", isWide ? "5" : "2").with("NumLines", isWide && spec.isLongText() ? "3" : "1");
    options.after("shown when").ifPresent(logic -> row.withText("DisplayLogic", logic));
    options.after("readonly when").ifPresent(logic -> row.withText("ReadOnlyLogic", logic));
    if (group != null && !options.has("form")) {
      row.with("AD_FieldGroup_ID", Sql.own("AD_FieldGroup", group));
    }
    return row.insert();
  }

  private boolean isInGrid(ColumnSpec spec) {
    return grid.isEmpty() ? !spec.isButton() : grid.contains(spec.name()) && !spec.name().equals(link);
  }

  private String gridSequence(ColumnSpec spec, Attributes options, int sequence) {
    return options.after("grid").orElse(String.valueOf(
        grid.contains(spec.name()) ? 10 * (grid.indexOf(spec.name()) + 1) : sequence));
  }
}
