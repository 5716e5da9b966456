// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Entity type, elements, lists, table references, validation rules and field groups. */
final class ReferenceRows {
  private final Description description;

  ReferenceRows(Description description) {
    this.description = description;
  }

  /** Without a package of model classes: there are none, and core would look for one at each table and warn. */
  List<String> entityType() {
    return List.of(new Row("AD_EntityType", "COL").withText("Name", "Collections for iDempiere")
        .withText("Description", "Dunning and collections").insert());
  }

  List<String> elements() {
    List<String> statements = new ArrayList<>();
    description.elements().forEach((column, value) -> {
      Texts texts = Texts.of(Description.map(value), "en");
      statements.add(new Row("AD_Element", column).withText("ColumnName", column).withText("Name", texts.name())
          .withText("PrintName", texts.name()).withText("Description", texts.description()).withText("Help",
              texts.help()).insert());
    });
    return statements;
  }

  List<String> lists() {
    List<String> statements = new ArrayList<>();
    Description.map(description.references(), "lists").forEach((name, values) -> {
      statements.add(reference(name, 'L'));
      Description.map(values).forEach((value, described) -> {
        Texts texts = Texts.of(Description.map(described), "en");
        statements.add(new Row("AD_Ref_List", name + "/" + value).with("AD_Reference_ID", Sql.own("AD_Reference", name))
            .withText("Value", value).withText("Name", texts.name()).withText("Description",
                texts.description()).insert());
      });
    });
    return statements;
  }

  /** The references themselves; what they offer is written after the columns are there. */
  List<String> tableReferences() {
    return Description.map(description.references(), "tables").keySet().stream().map(name -> reference(name,
        'T')).toList();
  }

  List<String> offeredRows() {
    List<String> statements = new ArrayList<>();
    Description.map(description.references(), "tables").forEach((name, value) -> {
      Map<String, Object> described = Description.map(value);
      String table = described.get("table").toString();
      statements.add(new Row("AD_Ref_Table", name).with("AD_Reference_ID", Sql.own("AD_Reference", name))
          .with("AD_Table_ID", Sql.table(table)).with("AD_Key", Sql.column(table, table + "_ID"))
          .with("AD_Display", Sql.column(table, described.get("display").toString())).with("IsValueDisplayed", "'N'")
          .withText("WhereClause", described.get("where")).insertWithoutId());
    });
    return statements;
  }

  List<String> rules() {
    List<String> statements = new ArrayList<>();
    Description.map(description.references(), "rules").forEach((name, code) -> statements.add(new Row("AD_Val_Rule",
        name)
        .withText("Name", name).with("Type", "'S'").withText("Code", code).insert()));
    return statements;
  }

  List<String> fieldGroups() {
    List<String> statements = new ArrayList<>();
    Description.map(description.windows(), "groups").forEach((name, texts) -> statements.add(new Row("AD_FieldGroup",
        name)
        .withText("Name", Texts.of(Description.map(texts), "en").name()).with("FieldGroupType", "'C'")
        .with("IsCollapsedByDefault", "'N'").insert()));
    return statements;
  }

  private static String reference(String name, char validation) {
    return new Row("AD_Reference", name).withText("Name", name).withText("ValidationType", validation)
        .with("IsOrderByValue", "'N'").insert();
  }
}
