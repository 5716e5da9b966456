// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The menu folder with its entries, and who may open what. */
final class MenuRows {
  private final Description description;

  MenuRows(Description description) {
    this.description = description;
  }

  List<String> menu() {
    List<String> statements = new ArrayList<>();
    Map<String, Object> menu = Description.map(description.windows(), "menu");
    if (menu.isEmpty()) {
      return statements;
    }
    String folderName = folderName();
    if (menu.get("folder") instanceof Map<?, ?>) {
      Map<String, Object> folder = Description.map(menu, "folder");
      statements.add(new Row("AD_Menu", folderName).withText("Name", folder.get("en")).with("IsSummary", "'Y'")
          .with("IsSOTrx", "'Y'").with("IsReadOnly", "'N'").insert());
      statements.add(node(folderName, "COALESCE((SELECT MIN(n.Parent_ID) FROM AD_Menu p JOIN AD_TreeNodeMM n"
          + " ON n.Node_ID=p.AD_Menu_ID WHERE p.IsActive='Y' AND p.AD_Menu_ID<1000000 AND n.AD_Tree_ID=t.AD_Tree_ID"
          + " AND p.AD_Window_ID=" + folder.get("beside") + "), 0)",
              Integer.parseInt(folder.get("sequence").toString())));
    }
    int sequence = (Integer) menu.getOrDefault("after", 0);
    for (Object listed : Description.list(menu, "entries")) {
      Map<String, Object> entry = Description.map(listed);
      String kind = kindOf(entry);
      String name = folderName + "/" + entry.get(kind);
      Texts texts = textsOf(entry, "en");
      Row opens = new Row("AD_Menu", name).withText("Name", texts.name()).withText("Description",
          texts.description())
          .with("IsSummary", "'N'").with("IsSOTrx", "'Y'").with("IsReadOnly", "'N'").with("Action", action(kind))
          .with("AD_Window_ID", kind.equals("window") ? WindowRows.window(entry.get("window")) : "NULL")
          .with("AD_Process_ID", kind.equals("process") ? Sql.own("AD_Process", entry.get("process").toString()) : "NULL");
      if (kind.equals("form")) {
        opens.with("AD_Form_ID", Sql.own("AD_Form", entry.get("form").toString()));
      }
      statements.add(opens.insert());
      statements.add(node(name, Sql.own("AD_Menu", folderName), sequence += 10));
    }
    return statements;
  }

  /** The folder is described where it is made; a later change names it. */
  String folderName() {
    Object folder = Description.map(description.windows(), "menu").get("folder");
    return (folder instanceof Map<?, ?> made ? made.get("name") : folder).toString();
  }

  /** An entry is called as the window or process it opens, unless it says otherwise. */
  Texts textsOf(Map<String, Object> entry, String language) {
    if (entry.containsKey(language)) {
      return Texts.of(entry, language);
    }
    String kind = kindOf(entry);
    Map<String, Object> opened =
        kind.equals("process") ? description.processes() : Description.map(description.windows(), kind + "s");
    return Texts.of(Description.map(opened.get(entry.get(kind).toString())), language);
  }

  /** What the entry opens, by the key that names it. */
  static String kindOf(Map<String, Object> entry) {
    return List.of("window", "process", "form").stream().filter(entry::containsKey).findFirst().orElseThrow();
  }

  private static String action(String kind) {
    return switch (kind) {
      case "window" -> "'W'";
      case "form" -> "'X'";
      default -> "'P'";
    };
  }

  /** Core keeps every menu tree complete. */
  private static String node(String menu, String parent, int sequence) {
    return "INSERT INTO AD_TreeNodeMM (AD_Tree_ID, Node_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy,"
        + " Updated,"
        + " UpdatedBy, Parent_ID, SeqNo, AD_TreeNodeMM_UU)\nSELECT t.AD_Tree_ID, m.AD_Menu_ID, 0, 0, 'Y',"
        + " CURRENT_TIMESTAMP, 100,"
        + " CURRENT_TIMESTAMP, 100, " + parent + ", " + sequence + ", Generate_UUID()\nFROM AD_Tree t, AD_Menu m\nWHERE"
        + " t.TreeType='MM' AND t.IsAllNodes='Y' AND t.AD_Client_ID=0 AND m.AD_Menu_UU=" + Sql.uuid("AD_Menu", menu)
        + "\nAND NOT EXISTS (SELECT 1 FROM AD_TreeNodeMM n WHERE n.AD_Tree_ID=t.AD_Tree_ID AND n.Node_ID=m.AD_Menu_ID)";
  }

  List<String> access() {
    Map<String, Object> access = Description.map(description.windows(), "access");
    Object window = access.get("window");
    if (window == null) {
      return List.of();
    }
    List<String> statements = new ArrayList<>(List.of(access("AD_Window", "x.EntityType='COL'", window),
        access("AD_Process", "x.EntityType='COL'", window)));
    if (!Description.map(description.windows(), "forms").isEmpty()) {
      statements.add(access("AD_Form", "x.EntityType='COL'", window));
    }
    Map<String, Object> shared = Description.map(access, "shared");
    Description.list(shared, "windows").forEach(name -> statements.add(
        access("AD_Window", "x.AD_Window_ID=" + WindowRows.window(name), shared.get("window"))));
    Description.list(shared, "processes").forEach(value -> statements.add(
        access("AD_Process", "x.AD_Process_ID=" + Sql.own("AD_Process", value.toString()), shared.get("window"))));
    return statements;
  }

  /** Roles that may open a window of core may use what is meant. */
  private static String access(String table, String meant, Object window) {
    String access = table + "_Access";
    return "INSERT INTO " + access + " (" + table
        + "_ID, AD_Role_ID, AD_Client_ID, AD_Org_ID, IsActive, Created, CreatedBy, Updated,"
        + " UpdatedBy, IsReadWrite, " + access + "_UU)\nSELECT x." + table
            + "_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y',"
        + " CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, a.IsReadWrite, Generate_UUID()\nFROM " + table
            + " x, AD_Window_Access a"
        + "\nWHERE " + meant + " AND a.AD_Window_ID=" + window
            + " AND a.IsActive='Y'\nAND NOT EXISTS (SELECT 1 FROM " + access
        + " n WHERE n." + table + "_ID=x." + table + "_ID AND n.AD_Role_ID=a.AD_Role_ID)";
  }
}
