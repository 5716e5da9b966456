// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/** The tables behind the kinds of records, with their keys in this dictionary: what zooming needs. */
public final class RecordTables {
  private static final Map<RecordKind, String> NAMES = new EnumMap<>(Map.ofEntries(Map.entry(RecordKind.INVOICE, "C_Invoice"),
      Map.entry(RecordKind.PAYMENT, "C_Payment"), Map.entry(RecordKind.CUSTOMER, "C_BPartner"),
      Map.entry(RecordKind.CUSTOMER_GROUP, "C_BP_Group"), Map.entry(RecordKind.PROCEDURE, "C_Dunning"),
      Map.entry(RecordKind.LEVEL, "C_DunningLevel"), Map.entry(RecordKind.NOTICE, "C_DunningRunEntry"),
      Map.entry(RecordKind.BLOCK, "COL_DunningBlock"), Map.entry(RecordKind.CONTACT_ENTRY, "COL_ContactEntry"),
      Map.entry(RecordKind.PROMISE, "COL_Promise"), Map.entry(RecordKind.DISPUTE, "COL_Dispute"),
      Map.entry(RecordKind.ORDER, "C_Order"), Map.entry(RecordKind.BANK_STATEMENT, "C_BankStatement"),
      Map.entry(RecordKind.RETURN, "M_RMA"), Map.entry(RecordKind.PLAN, "COL_InstalmentPlan"),
      Map.entry(RecordKind.HOLD, "COL_CreditHold"), Map.entry(RecordKind.LETTER, "COL_Letter"),
      Map.entry(RecordKind.DOCUMENT, "AD_Archive")));

  private final Map<String, Integer> ids = new HashMap<>();
  private final Map<Integer, RecordKind> kinds = new HashMap<>();

  RecordTables(SqlSession session) {
    Sql sql = Sql.of("SELECT TableName, AD_Table_ID FROM AD_Table WHERE AD_Client_ID = 0 AND TableName IN ("
        + "?, ".repeat(NAMES.size() - 1) + "?)", NAMES.values().toArray());
    session.forEach(sql, row -> ids.put(row.getString(1), row.getInt(2)));
    NAMES.forEach((kind, name) -> kinds.put(ids.get(name), kind));
  }

  /** Empty where no record is named, or one of a table that is none of ours. */
  Optional<RecordRef> record(int table, int id) {
    return Optional.ofNullable(id > 0 ? kinds.get(table) : null).map(kind -> new RecordRef(kind, id));
  }

  int id(RecordKind kind) {
    Integer id = ids.get(NAMES.get(kind));
    if (id == null) {
      throw new AdempiereException("@NotFound@ @AD_Table_ID@ " + NAMES.get(kind));
    }
    return id;
  }

  /** The table's name. */
  public static String nameOf(RecordKind kind) {
    return NAMES.get(kind);
  }
}
