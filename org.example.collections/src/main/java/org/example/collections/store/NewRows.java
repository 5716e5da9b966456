// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** New rows of one table: key, UUID and the columns every table has are filled in, the caller gives the rest. */
final class NewRows {
  private final SqlSession session;
  private final TableIds ids;
  private final BatchInsert insert;
  private final LocalDateTime created = LocalDateTime.now();

  NewRows(SqlSession session, String table, String... columns) {
    this.session = session;
    ids = new TableIds(session.clientId(), table);
    List<String> all = new ArrayList<>(List.of(table + "_ID", table + "_UU", "AD_Client_ID", "AD_Org_ID", "IsActive", "Created",
        "CreatedBy", "Updated", "UpdatedBy"));
    all.addAll(Arrays.asList(columns));
    insert = new BatchInsert(session, table, all);
  }

  /** @return the key */
  int add(int organisation, Object... values) {
    int id = ids.next();
    Object[] row = new Object[9 + values.length];
    Object[] standard = {id, TimeOrderedUuid.next(), session.clientId(), organisation, "Y", created, session.userId(), created,
        session.userId()};
    System.arraycopy(standard, 0, row, 0, standard.length);
    System.arraycopy(values, 0, row, standard.length, values.length);
    insert.add(row);
    return id;
  }

  void flush() {
    insert.flush();
  }
}
