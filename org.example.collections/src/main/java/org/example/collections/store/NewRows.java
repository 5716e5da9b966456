// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** New rows of one table: key, UUID and the columns every table has are filled in, the caller gives the rest. */
final class NewRows {
  private static final int OWN_COLUMNS = 3;

  private final TableIds ids;
  private final BatchInsert insert;

  NewRows(SqlSession session, String table, String... columns) {
    this(session, table, Map.of(), columns);
  }

  /** @param same further columns with the same value in every row */
  NewRows(SqlSession session, String table, Map<String, Object> same, String... columns) {
    ids = new TableIds(session.clientId(), table);
    LocalDateTime now = LocalDateTime.now();
    Map<String, Object> constants = new LinkedHashMap<>();
    constants.put("AD_Client_ID", session.clientId());
    constants.put("IsActive", "Y");
    constants.put("Created", now);
    constants.put("CreatedBy", session.userId());
    constants.put("Updated", now);
    constants.put("UpdatedBy", session.userId());
    constants.putAll(same);
    List<String> varying = new ArrayList<>(List.of(table + "_ID", table + "_UU", "AD_Org_ID"));
    varying.addAll(Arrays.asList(columns));
    insert = new BatchInsert(session, table, constants, varying);
  }

  /** Key of a row to be added, where another value of the row depends on it. */
  int nextKey() {
    return ids.next();
  }

  /** @return the key */
  int add(int organisation, Object... values) {
    return addAs(ids.next(), organisation, values);
  }

  /** @return the key, taken before */
  int addAs(int id, int organisation, Object... values) {
    Object[] row = new Object[OWN_COLUMNS + values.length];
    row[0] = id;
    row[1] = TimeOrderedUuid.next();
    row[2] = organisation;
    System.arraycopy(values, 0, row, OWN_COLUMNS, values.length);
    insert.add(row);
    return id;
  }

  void flush() {
    insert.flush();
  }
}
