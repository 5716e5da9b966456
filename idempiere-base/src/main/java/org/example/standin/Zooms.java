// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.zkoss.zk.ui.util.Clients;

/** What a zoom would open, told in the page. */
public final class Zooms {
  private Zooms() {}

  public static void show(int table, int record) {
    String name = Rows.first(null, "SELECT TableName FROM AD_Table WHERE AD_Table_ID = ?", row -> row.getString(1), table);
    Clients.showNotification(name + " " + record, Clients.NOTIFICATION_TYPE_INFO, null, "top_center", 3000);
  }
}
