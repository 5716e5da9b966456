// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.compiere.model.PO;

/** The _Trl rows that core keeps beside a translated record: one per active system language. */
public final class Translations {
  private static final Map<String, Boolean> KNOWN = Caches.create();

  private Translations() {}

  public static boolean exist(Table table) {
    return KNOWN.computeIfAbsent(table.name(), name -> Table.exists(name + "_Trl") && Table.exists("AD_Language"));
  }

  /** Starts every language with the texts of the record. */
  public static void insert(PO po, Table table, String trxName) {
    String key = table.name() + "_ID";
    String columns = table.columns().stream().filter(Column::translated).map(Column::name)
        .collect(Collectors.joining(", "));
    if (columns.isEmpty()) {
      return;
    }
    for (String language : Rows.all(trxName, "SELECT AD_Language FROM AD_Language WHERE IsActive = 'Y'"
        + " AND IsSystemLanguage = 'Y' ORDER BY AD_Language", rs -> rs.getString(1))) {
      String uuid = table.name() + "_Trl_UU";
      Rows.update(trxName, "INSERT INTO " + table.name() + "_Trl (AD_Language, " + key + ", AD_Client_ID, AD_Org_ID,"
          + " IsActive, Created, CreatedBy, Updated, UpdatedBy, IsTranslated, " + uuid + ", " + columns + ")"
          + " SELECT ?, " + key + ", AD_Client_ID, AD_Org_ID, 'Y', Created, CreatedBy, Updated, UpdatedBy, 'N', ?, "
          + columns + " FROM " + table.name() + " WHERE " + key + " = ?", language, uuidFor(table.name() + "_Trl", uuid),
          po.get_ID());
    }
  }

  public static void delete(PO po, Table table, String trxName) {
    Rows.update(trxName, "DELETE FROM " + table.name() + "_Trl WHERE " + table.name() + "_ID = ?", po.get_ID());
  }

  private static Object uuidFor(String trlTable, String column) {
    String type = Rows.first(null, "SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema()"
        + " AND table_name = LOWER(?) AND column_name = LOWER(?)", rs -> rs.getString(1), trlTable, column);
    UUID uuid = UUID.randomUUID();
    return "uuid".equals(type) ? uuid : uuid.toString();
  }
}
