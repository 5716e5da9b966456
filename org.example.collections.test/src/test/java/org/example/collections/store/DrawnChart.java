// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A chart as the web client draws it from its rows in the dictionary: one statement for each source, grouped by series and category,
 * bound to tenant and organisations of the role by the first table; and the records a click on a value leads to. Checked against
 * org.adempiere.apps.graph.ChartBuilder and org.idempiere.zk.billboard.chart.ChartBuilder of release-13.
 */
final class DrawnChart {
  private static final String SOURCES = "SELECT '\"' || %s || '\"' FROM AD_ChartDatasource d JOIN AD_Chart c"
      + " ON c.AD_Chart_ID = d.AD_Chart_ID WHERE c.Name = '%s' AND d.IsActive = 'Y' ORDER BY d.AD_ChartDatasource_ID";

  private record Source(String name, String from, String where, String value, String category, String series, String key, String table) {
    String seriesOrName() {
      return series.isEmpty() ? "'" + name + "'" : series;
    }
  }

  private final StoreDatabase database;
  private final String name;
  private int client = 1000000;
  private String organisations = "";
  private String language = "en_US";

  /** @param name in English */
  DrawnChart(StoreDatabase database, String name) {
    this.database = database;
    this.name = name;
  }

  DrawnChart of(int otherClient) {
    client = otherClient;
    return this;
  }

  DrawnChart in(String otherLanguage) {
    language = otherLanguage;
    return this;
  }

  /** For a role with some organisations only. */
  DrawnChart only(String some) {
    organisations = some;
    return this;
  }

  /** "series: category = value", without the zeros that give the categories of a chart with series their order. */
  List<String> values() throws SQLException {
    return drawn().stream().filter(value -> !value.matches(".+ = 0(\\.00)?")).toList();
  }

  /** From left to right: the client takes them as they come, those of the first series first. */
  List<String> categories() throws SQLException {
    return drawn().stream().map(value -> value.substring(value.indexOf(": ") + 2, value.lastIndexOf(" = "))).distinct().toList();
  }

  /** What each series gives a value for, from left to right. */
  Map<String, List<String>> categoriesBySeries() throws SQLException {
    Map<String, List<String>> named = new LinkedHashMap<>();
    for (String value : drawn().stream().filter(text -> !text.endsWith(" = -")).toList()) {
      int colon = value.indexOf(": ");
      named.computeIfAbsent(value.substring(0, colon), series -> new ArrayList<>())
          .add(value.substring(colon + 2, value.lastIndexOf(" = ")));
    }
    return named;
  }

  private List<String> drawn() throws SQLException {
    List<String> values = new ArrayList<>();
    for (Source source : sources()) {
      String first = source.from.split(" ")[0];
      String groups = source.series.isEmpty() ? source.category : source.series + ", " + source.category;
      values.addAll(database.rows("SELECT " + source.seriesOrName() + " || ': ' || " + source.category + " || ' = ' || COALESCE(CAST("
          + source.value + " AS VARCHAR), '-') FROM " + source.from + " WHERE " + where(source) + " AND " + first
          + ".AD_Client_ID IN (0, " + client + ")" + (organisations.isEmpty() ? "" : " AND " + first + ".AD_Org_ID IN (0, "
          + organisations + ")") + " GROUP BY " + groups + " ORDER BY " + groups));
    }
    return values;
  }

  /** Keys of the records behind a value, all of the table that the click opens. */
  List<String> records(String series, String category) throws SQLException {
    List<String> records = new ArrayList<>();
    for (Source source : sources()) {
      records.addAll(database.rows("SELECT " + source.key + " FROM " + source.table + " WHERE " + source.key + " IN (SELECT " + source.key
          + " FROM " + source.from + " WHERE " + where(source) + " AND " + source.seriesOrName() + " = '" + series + "' AND "
          + source.category + " = '" + category + "') ORDER BY 1"));
    }
    return records;
  }

  private String where(Source source) {
    return source.where.replace("@#AD_Client_ID@", String.valueOf(client)).replace("@#AD_Language@", language)
        .replace("@#AD_User_ID@", "0");
  }

  private List<Source> sources() throws SQLException {
    List<List<String>> columns = new ArrayList<>();
    for (String column : List.of("d.Name", "d.FromClause", "d.WhereClause", "d.ValueColumn", "d.CategoryColumn",
        "COALESCE(d.SeriesColumn, '')", "d.KeyColumn", "(SELECT t.TableName FROM AD_Table t WHERE t.AD_Table_ID = d.AD_Table_ID)")) {
      columns.add(database.rows(SOURCES.formatted(column, name)).stream().map(text -> text.substring(1, text.length() - 1)).toList());
    }
    List<Source> sources = new ArrayList<>();
    for (int i = 0; i < columns.get(0).size(); i++) {
      sources.add(new Source(columns.get(0).get(i), columns.get(1).get(i), columns.get(2).get(i), columns.get(3).get(i),
          columns.get(4).get(i), columns.get(5).get(i), columns.get(6).get(i), columns.get(7).get(i)));
    }
    return sources;
  }
}
