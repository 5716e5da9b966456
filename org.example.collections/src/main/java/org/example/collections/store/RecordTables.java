// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.receivable.RecordKind;

/** The tables behind the kinds of records, with their keys in this dictionary: what zooming needs. */
final class RecordTables {
  private static final Map<RecordKind, String> NAMES = new EnumMap<>(Map.of(RecordKind.INVOICE, "C_Invoice",
      RecordKind.PAYMENT, "C_Payment", RecordKind.CUSTOMER, "C_BPartner", RecordKind.CUSTOMER_GROUP, "C_BP_Group",
      RecordKind.PROCEDURE, "C_Dunning", RecordKind.LEVEL, "C_DunningLevel", RecordKind.NOTICE, "C_DunningRunEntry",
      RecordKind.BLOCK, "COL_DunningBlock"));

  private final Map<String, Integer> ids = new HashMap<>();

  RecordTables(SqlSession session) {
    Sql sql = Sql.of("SELECT TableName, AD_Table_ID FROM AD_Table WHERE AD_Client_ID = 0 AND TableName IN ("
        + "?, ".repeat(NAMES.size() - 1) + "?)", NAMES.values().toArray());
    session.forEach(sql, row -> ids.put(row.getString(1), row.getInt(2)));
  }

  int id(RecordKind kind) {
    Integer id = ids.get(NAMES.get(kind));
    if (id == null) {
      throw new AdempiereException("@NotFound@ @AD_Table_ID@ " + NAMES.get(kind));
    }
    return id;
  }
}
