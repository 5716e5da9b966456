// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** AD_Window, AD_Tab and AD_Field: our windows, our tabs in core's windows, our fields on core's tabs. */
final class WindowRows {
  /** Our fields come after those of core, which number up to some hundreds. */
  private static final int AFTER_CORE = 1000;

  /** Room for the fields of one change, so that those of the next do not mix with them. */
  private static final int ROOM = 500;

  private final Description description;

  WindowRows(Description description) {
    this.description = description;
  }

  List<String> windows() {
    List<String> statements = new ArrayList<>();
    Description.map(description.windows(), "windows").forEach((name, described) -> {
      Map<String, Object> window = Description.map(described);
      Texts texts = Texts.of(window, "en");
      Row row = new Row("AD_Window", name).withText("Name", texts.name()).withText("Description",
          texts.description())
          .withText("Help", texts.help()).withText("WindowType", window.get("type"))
          .with("IsSOTrx", "'Y'").with("IsDefault", "'N'").with("IsBetaFunctionality", "'N'");
      if (window.get("title") != null) {
        row.withText("TitleLogic", window.get("title"));
      }
      statements.add(row.insert());
    });
    return statements;
  }

  List<String> tabsWithFields() {
    List<String> statements = new ArrayList<>();
    for (Object listed : Description.list(description.windows(), "tabs")) {
      Map<String, Object> tab = Description.map(listed);
      String table = tab.get("table").toString();
      String name = tab.get("window") + "/" + table;
      Texts texts = Texts.of(tab, "en");
      Row row = new Row("AD_Tab", name).with("AD_Window_ID", window(tab.get("window"))).with("AD_Table_ID",
          Sql.table(table))
          .withText("Name", texts.name()).withText("Description", texts.description()).withText("Help", texts.help())
          .with("SeqNo", tab.get("sequence").toString()).with("TabLevel",
              tab.get("level").toString()).with("IsSingleRow",
                  Sql.yesNo(Boolean.TRUE.equals(tab.get("single"))))
          .with("IsInfoTab", "'N'").with("IsTranslationTab", "'N'").with("IsReadOnly",
              Sql.yesNo(Boolean.TRUE.equals(tab.get("readonly")))).with("HasTree", "'N'")
          .with("IsSortTab", "'N'").with("IsInsertRecord", Sql.yesNo(Boolean.TRUE.equals(tab.get("insert"))))
          .with("IsAdvancedTab", "'N'");
      if (tab.get("link") != null) {
        row.with("AD_Column_ID", Sql.column(table, tab.get("link").toString()));
      }
      if (tab.get("where") != null) {
        row.withText("WhereClause", tab.get("where"));
      }
      if (tab.get("order") != null) {
        row.withText("OrderByClause", tab.get("order"));
      }
      statements.add(row.insert());
      List<Object> layout = Description.list(Description.map(description.windows(), "layouts"), table);
      FieldPlace place = new FieldPlace(name, table, Sql.own("AD_Tab", name), 0, null, (String) tab.get("link"),
          Description.list(Description.map(description.windows(), "grids"), table));
      statements.addAll(fields(place, layout));
      if (!description.isView(table)) {
        statements.addAll(place.keys());
      }
    }
    return statements;
  }

  /** Framed by the group that the entry names; on tabs of core by the first group ever described where it names none. */
  List<String> fieldsOnCoreTabs() {
    List<String> statements = new ArrayList<>();
    int after = AFTER_CORE + ROOM * (description.upToHere().size() - 1);
    String usual = description.upToHere().stream()
        .flatMap(change -> Description.map(change.windows(), "groups").keySet().stream()).findFirst().orElse(null);
    for (Object listed : Description.list(description.windows(), "fields")) {
      Map<String, Object> tab = Description.map(Description.map(listed).get("tab"));
      String table = tab.get("table").toString();
      String found = tab.get("window") instanceof Integer ? coreTab(tab, table)
          : Sql.own("AD_Tab", tab.get("window") + "/" + table);
      String group = (String) Description.map(listed).getOrDefault("group", tab.get("window") instanceof Integer ? usual : null);
      statements.addAll(fields(new FieldPlace(tab.get("window") + "/" + table, table, found, after, group, null, List.of()),
          Description.list(Description.map(listed), "fields")));
    }
    return statements;
  }

  /** Processes that a tab offers in its toolbar, without a column of their own. */
  List<String> toolbarButtons() {
    List<String> statements = new ArrayList<>();
    for (Object listed : Description.list(description.windows(), "toolbar")) {
      Map<String, Object> toolbar = Description.map(listed);
      Map<String, Object> tab = Description.map(toolbar.get("tab"));
      String name = tab.get("window") + "/" + tab.get("table");
      int sequence = 0;
      for (Object process : Description.list(toolbar, "processes")) {
        statements.add(new Row("AD_ToolBarButton", name + "/" + process).withText("Name", process)
            .withText("ComponentName", process).with("Action", "'W'").with("AD_Tab_ID", Sql.own("AD_Tab", name))
            .with("AD_Process_ID", Sql.own("AD_Process", process.toString())).with("IsCustomization", "'N'")
            .with("KeyStroke_KeyCode", "0").with("KeyStroke_Modifiers", "0").with("IsAdvancedButton", "'N'")
            .with("IsAddSeparator", "'N'").with("SeqNo", String.valueOf(sequence += 10)).insert());
      }
    }
    return statements;
  }

  private static String coreTab(Map<String, Object> tab, String table) {
    return "(SELECT MIN(AD_Tab_ID) FROM AD_Tab WHERE AD_Window_ID=" + window(tab.get("window"))
        + " AND AD_Table_ID="
        + Sql.table(table) + " AND TabLevel=" + tab.get("level") + " AND AD_Tab_ID<1000000)";
  }

  /** Our window by its UUID, core's by its official number. */
  static String window(Object named) {
    return named instanceof Integer
        ? "(SELECT AD_Window_ID FROM AD_Window WHERE AD_Window_ID=" + named + ")" : Sql.own("AD_Window",
            named.toString());
  }

  private List<String> fields(FieldPlace place, List<Object> layout) {
    Map<String, Object> columns = description.columnsOf(place.table());
    return place.fields(layout, name -> columns.containsKey(name) ? ColumnSpec.of(name, columns.get(name), description)
        : ColumnSpec.of(name, name.startsWith("Is") ? "yesno" : "direct", description));
  }
}
