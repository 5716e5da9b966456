// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * AD_Chart with its sources, and the gadgets that show it on the home page. A gadget is seen by the roles that may open the window
 * named under access, and by nobody else.
 */
final class ChartRows {
  private static final int FIRST_LINE = 100;

  private final Description description;

  ChartRows(Description description) {
    this.description = description;
  }

  List<String> charts() {
    List<String> statements = new ArrayList<>();
    described().forEach((name, value) -> {
      Map<String, Object> chart = Description.map(value);
      Texts texts = Texts.of(chart, "en");
      statements.add(new Row("AD_Chart", name).withText("Name", texts.name()).withText("Description", texts.description())
          .withText("ChartType", chart.get("type")).with("WinHeight", "300").with("IsDisplayLegend", "'Y'")
          .withText("ChartOrientation", chart.getOrDefault("orientation", "V")).with("IsTimeSeries", "'N'").with("TimeScope", "0")
          .withText("DomainLabel", label(chart, "domain", "en")).withText("RangeLabel", label(chart, "range", "en")).insert());
      for (Object listed : Description.list(chart, "sources")) {
        statements.add(source(name, Description.map(listed)));
      }
    });
    return statements;
  }

  static String label(Map<String, Object> chart, String axis, String language) {
    return chart.containsKey(axis) ? Texts.of(Description.map(chart, axis), language).name() : null;
  }

  /** Core adds access to tenant and organisation by the first table, and groups by series and category. */
  private static String source(String chart, Map<String, Object> source) {
    String key = source.get("key").toString();
    return new Row("AD_ChartDatasource", sourceName(chart, source)).with("AD_Chart_ID", Sql.own("AD_Chart", chart))
        .withText("Name", Texts.of(source, "en").name()).with("AD_Table_ID", Sql.table(source.get("table").toString()))
        .withText("KeyColumn", key).withText("FromClause", source.get("from")).withText("WhereClause", source.get("where"))
        .withText("ValueColumn", source.get("value")).withText("CategoryColumn", source.get("category"))
        .withText("SeriesColumn", source.get("series")).with("TimeOffset", "0").insert();
  }

  /** Each chart is a gadget, in the order of the description: two on a line, a wide one on a line of its own. */
  List<String> gadgets() {
    List<String> statements = new ArrayList<>();
    Object window = Description.map(description.windows(), "access").get("window");
    int line = FIRST_LINE;
    int column = 0;
    for (Map.Entry<String, Object> described : described().entrySet()) {
      Map<String, Object> chart = Description.map(described.getValue());
      Texts texts = Texts.of(chart, "en");
      boolean wide = chart.containsKey("wide");
      if (wide && column > 0) {
        column = 0;
        line++;
      }
      statements.add(new Row("PA_DashboardContent", described.getKey()).withText("Name", texts.name())
          .withText("Description", texts.description()).with("AD_Chart_ID", Sql.own("AD_Chart", described.getKey()))
          .with("ColumnNo", String.valueOf(column)).with("Line", String.valueOf(line)).with("IsCollapsible", "'Y'")
          .with("IsCollapsedByDefault", "'N'").with("IsShowInDashboard", "'Y'").with("IsShowInLogin", "'N'")
          .with("IsEmbedReportContent", "'N'").with("IsShowTitle", "'N'").with("IsMaximizable", "'Y'").with("AD_User_ID", "0")
          .with("AD_Role_ID", "0").insert());
      statements.add(access(described.getKey(), window));
      column = wide ? 0 : 1 - column;
      line += column == 0 ? 1 : 0;
    }
    return statements;
  }

  Map<String, Object> described() {
    return Description.map(description.windows(), "charts");
  }

  static String sourceName(String chart, Map<String, Object> source) {
    return chart + "/" + Texts.of(source, "en").name();
  }

  private static String access(String gadget, Object window) {
    return "INSERT INTO PA_DashboardContent_Access (PA_DashboardContent_Access_ID, PA_DashboardContent_ID, AD_Role_ID, AD_Client_ID,"
        + " AD_Org_ID, IsActive, Created, CreatedBy, Updated, UpdatedBy, PA_DashboardContent_Access_UU)\nSELECT "
        + Sql.nextId("PA_DashboardContent_Access") + ", g.PA_DashboardContent_ID, a.AD_Role_ID, a.AD_Client_ID, a.AD_Org_ID, 'Y',"
        + " CURRENT_TIMESTAMP, 100, CURRENT_TIMESTAMP, 100, Generate_UUID()\nFROM PA_DashboardContent g, AD_Window_Access a"
        + "\nWHERE g.PA_DashboardContent_UU=" + Sql.uuid("PA_DashboardContent", gadget) + " AND a.AD_Window_ID=" + window
        + " AND a.IsActive='Y'\nAND NOT EXISTS (SELECT 1 FROM PA_DashboardContent_Access n"
        + " WHERE n.PA_DashboardContent_ID=g.PA_DashboardContent_ID AND n.AD_Role_ID=a.AD_Role_ID)";
  }
}
