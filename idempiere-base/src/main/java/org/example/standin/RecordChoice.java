// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.Properties;
import org.compiere.util.Env;
import org.zkoss.zul.Listbox;
import org.zkoss.zul.Listitem;

/** Chooses a record by its name, in place of core's search: those of the customer in the window, where the table knows customers. */
final class RecordChoice {
  private static final String PARTNER = "C_BPartner_ID";
  private static final int MOST = 200;

  private final String table;
  private final Listbox box = new Listbox();

  private RecordChoice(String table) {
    this.table = table;
    box.setMold("select");
    box.appendChild(new Listitem("", 0));
  }

  /** @param reference AD_Reference_ID of the table chosen from, 0 where the column is named after it */
  static RecordChoice of(String column, int reference, Properties ctx, int windowNo) {
    String named = Rows.first(null, "SELECT t.TableName FROM AD_Ref_Table r JOIN AD_Table t ON t.AD_Table_ID = r.AD_Table_ID"
        + " WHERE r.AD_Reference_ID = ?", row -> row.getString(1), reference);
    RecordChoice choice = new RecordChoice(named == null ? column.replaceFirst("_ID$", "") : named);
    String partner = Env.getContext(ctx, windowNo, PARTNER);
    if (Table.exists(choice.table) && !partner.isEmpty() && choice.has(PARTNER)) {
      choice.offer(PARTNER, Integer.parseInt(partner));
    }
    return choice;
  }

  Listbox box() {
    return box;
  }

  /** Also one that was not offered. */
  void choose(int record) {
    if (box.getItems().stream().noneMatch(item -> item.getValue().equals(record))) {
      offer(table + "_ID", record);
    }
    box.getItems().stream().filter(item -> item.getValue().equals(record)).findFirst().ifPresent(box::selectItem);
  }

  private void offer(String column, int value) {
    if (Table.exists(table)) {
      Rows.all(null, "SELECT " + table + "_ID, " + (has("DocumentNo") ? "DocumentNo" : "Name") + " FROM " + table + " WHERE " + column
          + " = ? AND IsActive = 'Y' ORDER BY 2 FETCH FIRST " + MOST + " ROWS ONLY",
          row -> new Listitem(row.getString(2), row.getInt(1)), value).forEach(box::appendChild);
    }
  }

  private boolean has(String column) {
    return Table.byId(Table.idOf(table)).columns().stream().anyMatch(each -> each.name().equalsIgnoreCase(column));
  }
}
