// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of our rows in other languages: a row for each installed language,
     and German words where German is installed.
 * Run again after a language was installed. A translation that was edited (IsTranslated) stays.
 */
final class TranslationRows {
  private static final String GERMAN = "de_DE";
  private static final String INSTALLED = "l.IsSystemLanguage='Y' AND l.IsBaseLanguage='N' AND l.IsActive='Y'";
  private static final Map<String, List<String>> TRANSLATED = new LinkedHashMap<>();

  static {
    TRANSLATED.put("AD_Element", List.of("Name", "PrintName", "Description", "Help"));
    TRANSLATED.put("AD_Reference", List.of("Name"));
    TRANSLATED.put("AD_Ref_List", List.of("Name", "Description"));
    TRANSLATED.put("AD_Table", List.of("Name"));
    TRANSLATED.put("AD_FieldGroup", List.of("Name"));
    TRANSLATED.put("AD_Window", List.of("Name", "Description", "Help"));
    TRANSLATED.put("AD_Tab", List.of("Name", "Description", "Help"));
    TRANSLATED.put("AD_Process", List.of("Name", "Description", "Help"));
    TRANSLATED.put("AD_Menu", List.of("Name", "Description"));
    TRANSLATED.put("AD_Message", List.of("MsgText"));
  }

  private final Description description;

  TranslationRows(Description description) {
    this.description = description;
  }

  List<String> statements() {
    List<String> statements = new ArrayList<>();
    TRANSLATED.forEach((table, columns) -> statements.add(rowPerLanguage(table, columns)));
    if (!new ChartRows(description).described().isEmpty()) {
      statements.addAll(chartsPerLanguage());
    }
    if (!new FormRows(description).described().isEmpty()) {
      statements.add(rowPerLanguage("AD_Form", List.of("Name", "Description", "Help")));
    }
    statements.addAll(german());
    statements.add(fromElement("AD_Column", "o.AD_Element_ID", List.of("Name")));
    statements.add(fromElement("AD_Field",
        "(SELECT c.AD_Element_ID FROM AD_Column c WHERE c.AD_Column_ID=o.AD_Column_ID)",
        List.of("Name", "Description", "Help")));
    statements.add(fromElement("AD_Process_Para", "o.AD_Element_ID", List.of("Name", "Description", "Help")));
    statements.add(update("AD_Column", "o.AD_Element_ID", List.of("Name")));
    statements.add(update("AD_Field", "(SELECT c.AD_Element_ID FROM AD_Column c WHERE c.AD_Column_ID=o.AD_Column_ID)",
        List.of("Name", "Description", "Help")));
    statements.add(update("AD_Process_Para", "o.AD_Element_ID", List.of("Name", "Description", "Help")));
    return statements;
  }

  private static String rowPerLanguage(String table, List<String> columns) {
    return rowPerLanguage(table, columns, "o.EntityType='COL'");
  }

  /** Gadgets have no entity type; ours are those of our charts. */
  private static List<String> chartsPerLanguage() {
    return List.of(rowPerLanguage("AD_Chart", List.of("Name", "Description", "DomainLabel", "RangeLabel")),
        rowPerLanguage("AD_ChartDatasource", List.of("Name")), rowPerLanguage("PA_DashboardContent", List.of("Name", "Description"),
            "o.AD_Chart_ID IN (SELECT AD_Chart_ID FROM AD_Chart WHERE EntityType='COL')"));
  }

  private static String rowPerLanguage(String table, List<String> columns, String ours) {
    String names = String.join(", ", columns);
    return head(table, names) + "\nSELECT o." + table
        + "_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID, 'Y', CURRENT_TIMESTAMP,"
        + " 100, CURRENT_TIMESTAMP, 100, 'N', Generate_UUID(), o." + String.join(", o.", columns) + "\nFROM " + table
        + " o, AD_Language l\nWHERE " + ours + " AND " + INSTALLED + notThere(table);
  }

  /** Rows whose words are those of an element, of core or ours. */
  private static String fromElement(String table, String element, List<String> columns) {
    List<String> words = columns.stream().map(column -> "COALESCE(e." + column + ", o." + column + ")").toList();
    return head(table, String.join(", ", columns)) + "\nSELECT o." + table
        + "_ID, l.AD_Language, o.AD_Client_ID, o.AD_Org_ID,"
        + " 'Y', CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, COALESCE(e.IsTranslated, 'N'), Generate_UUID(), "
        + String.join(", ", words) + "\nFROM " + table + " o JOIN AD_Language l ON " + INSTALLED
        + "\nLEFT JOIN AD_Element_Trl e ON e.AD_Language=l.AD_Language AND e.AD_Element_ID=" + element
            + "\nWHERE o.EntityType='COL'"
        + notThere(table);
  }

  private static String update(String table, String element, List<String> columns) {
    String found = "FROM AD_Element_Trl e, " + table + " o WHERE o." + table + "_ID=" + table + "_Trl." + table
        + "_ID AND o.EntityType='COL' AND e.AD_Language=" + table
            + "_Trl.AD_Language AND e.IsTranslated='Y' AND e.AD_Element_ID="
        + element;
    return "UPDATE " + table + "_Trl SET (" + String.join(", ", columns) + ", IsTranslated) =\n(SELECT e."
        + String.join(", e.", columns) + ", e.IsTranslated " + found
            + ")\nWHERE IsTranslated='N' AND EXISTS (SELECT 1 " + found
        + ")";
  }

  private static String head(String table, String names) {
    return "INSERT INTO " + table + "_Trl (" + table
        + "_ID, AD_Language, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy,"
        + " Updated, UpdatedBy, IsTranslated, " + table + "_Trl_UU, " + names + ")";
  }

  private static String notThere(String table) {
    return "\nAND NOT EXISTS (SELECT 1 FROM " + table + "_Trl t WHERE t." + table + "_ID=o." + table
        + "_ID AND t.AD_Language=l.AD_Language)";
  }

  private List<String> german() {
    List<String> statements = new ArrayList<>();
    description.elements().forEach((column, value) -> {
      Texts texts = Texts.of(Description.map(value), "de");
      statements.add(german("AD_Element", column, "Name=" + Sql.text(texts.name()) + ", PrintName="
          + Sql.text(texts.name())
          + ", Description=" + Sql.text(texts.description()) + ", Help=" + Sql.text(texts.help())));
    });
    Description.map(description.references(), "lists").forEach((list,
        values) -> Description.map(values).forEach((value, described) ->
        statements.add(named("AD_Ref_List", list + "/" + value, Texts.of(Description.map(described), "de")))));
    Description.map(description.references(), "tables").forEach((name, described) ->
        statements.add(german("AD_Reference", name, "Name=" + Sql.text(Description.map(described).get("de")))));
    description.ownTables().forEach((name, table) ->
        statements.add(german("AD_Table", name, "Name=" + Sql.text(Description.map(table).get("de")))));
    description.shownViews().forEach((name, view) ->
        statements.add(german("AD_Table", name, "Name=" + Sql.text(Description.map(view).get("de")))));
    Description.map(description.windows(), "groups").forEach((name, texts) ->
        statements.add(german("AD_FieldGroup", name, "Name=" + Sql.text(Description.map(texts).get("de")))));
    Description.map(description.windows(), "windows").forEach((name, described) ->
        statements.add(explained("AD_Window", name, Texts.of(Description.map(described), "de"))));
    for (Object listed : Description.list(description.windows(), "tabs")) {
      Map<String, Object> tab = Description.map(listed);
      statements.add(explained("AD_Tab", tab.get("window") + "/" + tab.get("table"), Texts.of(tab, "de")));
    }
    description.processes().forEach((name, described) ->
        statements.add(explained("AD_Process", name, Texts.of(Description.map(described), "de"))));
    new FormRows(description).described().forEach((name, described) ->
        statements.add(explained("AD_Form", name, Texts.of(Description.map(described), "de"))));
    statements.addAll(germanMenu());
    statements.addAll(germanCharts());
    description.messages().forEach((key, described) ->
        statements.add(german("AD_Message", key, "MsgText=" + Sql.text(Description.map(described).get("de")))));
    return statements;
  }

  private List<String> germanMenu() {
    List<String> statements = new ArrayList<>();
    Map<String, Object> menu = Description.map(description.windows(), "menu");
    if (menu.isEmpty()) {
      return statements;
    }
    MenuRows rows = new MenuRows(description);
    if (menu.get("folder") instanceof Map<?, ?>) {
      statements.add(named("AD_Menu", rows.folderName(), Texts.of(Description.map(menu, "folder"), "de")));
    }
    for (Object listed : Description.list(menu, "entries")) {
      Map<String, Object> entry = Description.map(listed);
      String opened = entry.get(MenuRows.kindOf(entry)).toString();
      statements.add(named("AD_Menu", rows.folderName() + "/" + opened, rows.textsOf(entry, "de")));
    }
    return statements;
  }

  private List<String> germanCharts() {
    List<String> statements = new ArrayList<>();
    new ChartRows(description).described().forEach((name, value) -> {
      Map<String, Object> chart = Description.map(value);
      Texts texts = Texts.of(chart, "de");
      statements.add(german("AD_Chart", name, "Name=" + Sql.text(texts.name()) + ", Description=" + Sql.text(texts.description())
          + ", DomainLabel=" + Sql.text(ChartRows.label(chart, "domain", "de"))
          + ", RangeLabel=" + Sql.text(ChartRows.label(chart, "range", "de"))));
      statements.add(named("PA_DashboardContent", name, texts));
      for (Object listed : Description.list(chart, "sources")) {
        Map<String, Object> source = Description.map(listed);
        statements.add(german("AD_ChartDatasource", ChartRows.sourceName(name, source),
            "Name=" + Sql.text(Texts.of(source, "de").name())));
      }
    });
    return statements;
  }

  private static String named(String table, String name, Texts texts) {
    return german(table, name, "Name=" + Sql.text(texts.name()) + ", Description=" + Sql.text(texts.description()));
  }

  private static String explained(String table, String name, Texts texts) {
    return german(table, name, "Name=" + Sql.text(texts.name()) + ", Description=" + Sql.text(texts.description())
        + ", Help="
        + Sql.text(texts.help()));
  }

  private static String german(String table, String name, String words) {
    return "UPDATE " + table + "_Trl SET " + words + ", IsTranslated='Y'\nWHERE AD_Language='" + GERMAN
        + "' AND IsTranslated='N' AND " + table + "_ID=" + Sql.own(table, name);
  }
}
