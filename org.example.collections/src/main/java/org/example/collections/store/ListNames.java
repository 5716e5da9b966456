// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the values of our lists are called in a language: one statement for all of them. */
final class ListNames {
  private final Map<String, String> names = new HashMap<>();

  ListNames(SqlSession session, String language, List<String> lists) {
    session.forEach(Sql.of("SELECT r.Name, l.Value, COALESCE(t.Name, l.Name) FROM AD_Reference r"
        + " JOIN AD_Ref_List l ON l.AD_Reference_ID = r.AD_Reference_ID"
        + " LEFT JOIN AD_Ref_List_Trl t ON t.AD_Ref_List_ID = l.AD_Ref_List_ID AND t.AD_Language = ?"
        + " WHERE r.EntityType = 'COL' AND r.AD_Client_ID = 0 AND r.Name IN (" + "?, ".repeat(lists.size() - 1) + "?)", language)
        .add("", lists.toArray()), row -> names.put(row.getString(1) + "/" + row.getString(2), row.getString(3)));
  }

  /** The value itself where it has no name; "" for none. */
  String of(String list, String value) {
    return value == null ? "" : names.getOrDefault(list + "/" + value, value);
  }
}
