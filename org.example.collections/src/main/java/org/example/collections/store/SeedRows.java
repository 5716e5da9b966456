// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.compiere.model.MTable;
import org.compiere.model.PO;

/** Rows that set-up makes, found again by a UUID computed from tenant and purpose, so that renaming them does no harm. */
final class SeedRows {
  private final Properties ctx;
  private final SqlSession session;

  SeedRows(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  Optional<Integer> find(String table, String purpose) {
    return session.first(Sql.of("SELECT " + table + "_ID FROM " + table + " WHERE AD_Client_ID = ? AND CAST(" + table
        + "_UU AS VARCHAR(36)) = ?",
        session.clientId(), uuid(purpose)), row -> row.getInt(1));
  }

  /** @return key of the new row; it belongs to all organisations */
  int create(String table, String purpose, boolean active, Map<String, Object> values) {
    return create(table, purpose, active, values, session.trxName());
  }

  int create(String table, String purpose, boolean active, Map<String, Object> values, String trxName) {
    PO row = MTable.get(ctx, table).getPO(0, trxName);
    row.setAD_Org_ID(0);
    row.setIsActive(active);
    row.set_ValueNoCheck(table + "_UU", uuid(purpose));
    values.forEach((column, value) -> row.set_ValueNoCheck(column, value));
    row.saveEx();
    return row.get_ID();
  }

  /**
   * Fills the row of a language that core made beside a translated record, now or when the language came later; what somebody
   * translated or changed stays. Languages the system does not use have no row.
   *
   * @param copied column that still holds the text of the record as long as nobody changed the row
   * @return rows filled
   */
  int translate(String table, int id, String language, String copied, Map<String, String> texts) {
    Sql sql = Sql.of("UPDATE " + table + "_Trl SET IsTranslated = 'Y'");
    texts.forEach((column, text) -> sql.add(", " + column + " = ?", text));
    return session.update(sql.add("WHERE AD_Language = ? AND " + table + "_ID = ? AND IsTranslated = 'N' AND " + copied
        + " = (SELECT b." + copied + " FROM " + table + " b WHERE b." + table + "_ID = ?)", language, id, id));
  }

  private String uuid(String purpose) {
    return UUID.nameUUIDFromBytes(("COL/" + session.clientId() + "/" + purpose).getBytes(StandardCharsets.UTF_8)).toString();
  }
}
