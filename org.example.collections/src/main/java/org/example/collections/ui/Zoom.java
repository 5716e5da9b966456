// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.adempiere.webui.apps.AEnv;
import org.compiere.model.MTable;
import org.example.collections.WorkbenchServices;
import org.example.collections.receivable.RecordRef;
import org.zkoss.zul.A;

/** Links that open the window of a record. */
final class Zoom {
  private Zoom() {}

  static A to(String text, RecordRef record) {
    return to(text, WorkbenchServices.tableOf(record.kind()), record.id());
  }

  static A to(String text, String table, int record) {
    return Parts.link(text, event -> AEnv.zoom(MTable.getTable_ID(table), record));
  }
}
