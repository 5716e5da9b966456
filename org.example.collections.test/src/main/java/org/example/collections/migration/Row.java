// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.migration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** One row of the dictionary that is ours: inserted once, found again by its fixed UUID. */
final class Row {
  private static final Set<String> WITHOUT_ENTITY_TYPE = Set.of("AD_Sequence", "PA_DashboardContent");

  private final String table;
  private final String uuid;
  private final Map<String, String> values = new LinkedHashMap<>();
  private String from = "dual";

  /** @param name what makes the row unique in its table, for good: the UUID is made of it */
  Row(String table, String name) {
    this.table = table;
    this.uuid = Sql.uuid(table, name);
    values.put("AD_Client_ID", "0");
    values.put("AD_Org_ID", "0");
    values.put("IsActive", "'Y'");
    values.put("Created", "CURRENT_TIMESTAMP");
    values.put("CreatedBy", "100");
    values.put("Updated", "CURRENT_TIMESTAMP");
    values.put("UpdatedBy", "100");
    values.put(table + "_UU", uuid);
    if (!WITHOUT_ENTITY_TYPE.contains(table)) {
      values.put("EntityType", "'COL'");
    }
  }

  Row with(String column, String expression) {
    values.put(column, expression);
    return this;
  }

  Row withText(String column, Object text) {
    return with(column, Sql.text(text));
  }

  /** Takes values from a row that must be there; were it missing,
      the mandatory values were too and the insert fails. */
  Row from(String outerJoin) {
    from = "dual LEFT JOIN " + outerJoin;
    return this;
  }

  /** A table without a key column of its own. */
  String insertWithoutId() {
    return "INSERT INTO " + table + " (" + String.join(", ", values.keySet()) + ")\nSELECT "
        + String.join(", ", values.values()) + "\nFROM " + from + "\nWHERE NOT EXISTS (SELECT 1 FROM " + table
            + " WHERE "
        + table + "_UU=" + uuid + ")";
  }

  String insert() {
    return with(table + "_ID", Sql.nextId(table)).insertWithoutId();
  }
}
