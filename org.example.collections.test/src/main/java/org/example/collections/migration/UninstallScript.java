// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way back: rows in the order their references allow, then indexes, columns and tables. The same on both databases. */
final class UninstallScript {
  private static final String OURS = " WHERE EntityType='COL'";
  private static final String PROCESSES = "(SELECT AD_Process_ID FROM AD_Process" + OURS + ")";
  private static final List<String> TRANSLATED = List.of("AD_Menu", "AD_Form", "AD_Field", "AD_Tab", "AD_Process_Para", "AD_Column",
      "AD_Process", "AD_Table", "AD_Window", "AD_FieldGroup", "AD_Element", "AD_Ref_List", "AD_Reference", "AD_Message");

  private final List<Description> descriptions;
  private final List<String> statements = new ArrayList<>();

  UninstallScript(List<Description> descriptions) {
    this.descriptions = descriptions;
  }

  String text() {
    useOfProcesses();
    menuAndAccess();
    charts();
    for (String table : TRANSLATED) {
      beforeIts(table);
      delete(table + "_Trl WHERE " + table + "_ID IN (SELECT " + table + "_ID FROM " + table + OURS + ")");
      delete(table + OURS);
    }
    delete("AD_EntityType" + OURS);
    delete("AD_MigrationScript WHERE Name LIKE '%COL-%'");
    List<String> views = new ArrayList<>();
    descriptions.forEach(description -> views.addAll(description.ownViews().keySet()));
    Collections.reverse(views);
    views.forEach(view -> statements.add("DROP VIEW " + view));
    for (int last = descriptions.size() - 1; last >= 0; last--) {
      definitions(descriptions.get(last));
    }
    return "-- Removes tables, columns and dictionary of Collections for good: see docs/uninstall.md\n"
        + "-- Generated from migration/description.\n\n" + String.join(";\n", statements) + ";\n";
  }

  private void useOfProcesses() {
    for (String table : List.of("AD_SchedulerLog", "AD_SchedulerRecipient", "AD_Scheduler_Para")) {
      delete(table + " WHERE AD_Scheduler_ID IN (SELECT AD_Scheduler_ID FROM AD_Scheduler WHERE AD_Process_ID IN\n  "
          + PROCESSES + ")");
    }
    delete("AD_Scheduler WHERE AD_Process_ID IN " + PROCESSES);
    for (String table : List.of("AD_PInstance_Log", "AD_PInstance_Para")) {
      delete(table + " WHERE AD_PInstance_ID IN (SELECT AD_PInstance_ID FROM AD_PInstance WHERE AD_Process_ID IN\n  "
          + PROCESSES + ")");
    }
    delete("AD_PInstance WHERE AD_Process_ID IN " + PROCESSES);
  }

  private void menuAndAccess() {
    delete("AD_TreeNodeMM WHERE Node_ID IN (SELECT AD_Menu_ID FROM AD_Menu" + OURS + ")");
    delete("AD_Process_Access WHERE AD_Process_ID IN " + PROCESSES);
    delete("AD_Window_Access WHERE AD_Window_ID IN (SELECT AD_Window_ID FROM AD_Window" + OURS + ")");
    delete("AD_Form_Access WHERE AD_Form_ID IN (SELECT AD_Form_ID FROM AD_Form" + OURS + ")");
    delete("AD_ToolBarButtonRestrict WHERE AD_ToolBarButton_ID IN (SELECT AD_ToolBarButton_ID FROM AD_ToolBarButton" + OURS
        + ")");
    delete("AD_ToolBarButton" + OURS);
    delete("AD_IndexColumn" + OURS);
    delete("AD_TableIndex" + OURS);
  }

  /** Gadgets have no entity type; ours are those of our charts. People may have placed them on their home pages. */
  private void charts() {
    String charts = "(SELECT AD_Chart_ID FROM AD_Chart" + OURS + ")";
    String gadgets = " WHERE PA_DashboardContent_ID IN (SELECT PA_DashboardContent_ID FROM PA_DashboardContent WHERE AD_Chart_ID IN\n  "
        + charts + ")";
    delete("PA_DashboardPreference" + gadgets);
    delete("PA_DashboardContent_Access" + gadgets);
    delete("PA_DashboardContent_Trl" + gadgets);
    delete("PA_DashboardContent WHERE AD_Chart_ID IN " + charts);
    delete("AD_ChartDatasource_Trl WHERE AD_ChartDatasource_ID IN (SELECT AD_ChartDatasource_ID FROM AD_ChartDatasource" + OURS + ")");
    delete("AD_ChartDatasource" + OURS);
    delete("AD_Chart_Trl WHERE AD_Chart_ID IN " + charts);
    delete("AD_Chart" + OURS);
  }

  /** What refers to rows of a table and has no words of its own. */
  private void beforeIts(String table) {
    if (table.equals("AD_Column")) {
      delete("AD_Ref_Table" + OURS);
      delete("AD_Sequence WHERE IsTableID='Y' AND Name IN (SELECT TableName FROM AD_Table" + OURS + ")");
    } else if (table.equals("AD_Ref_List")) {
      delete("AD_Val_Rule" + OURS);
    }
  }

  private void delete(String rows) {
    statements.add("DELETE FROM " + rows);
  }

  /** A table or view may refer to those described before it. */
  private void definitions(Description description) {
    Description.map(description.tables(), "indexes").forEach((name, parts) -> {
      if (!description.ownTables().containsKey(((List<?>) parts).get(0))) {
        statements.add("DROP INDEX " + name);
      }
    });
    description.storedColumns().forEach((table, columns) -> columns.keySet()
        .forEach(column -> statements.add("ALTER TABLE " + table + " DROP COLUMN " + column)));
    List<String> lastFirst = new ArrayList<>(description.ownTables().keySet());
    Collections.reverse(lastFirst);
    lastFirst.forEach(table -> {
      statements.add("DROP TABLE " + table);
      statements.add("DROP SEQUENCE " + table + "_SQ");
    });
  }
}
