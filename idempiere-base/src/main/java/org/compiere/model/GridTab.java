// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.util.Properties;
import org.adempiere.base.Core;
import org.adempiere.base.IColumnCallout;
import org.example.standin.OpenTab;

/**
 * A tab of an open window, with one row. A changed value runs the callouts of its column, as the user interface of core has it.
 * Checked against org.adempiere.base/src/org/compiere/model/GridTab.java on release-12, release-13 and master.
 */
public class GridTab {
  private final OpenTab open;

  GridTab(OpenTab open) {
    this.open = open;
  }

  public int getWindowNo() {
    return open.windowNo();
  }

  public String getTableName() {
    return open.table();
  }

  /** Null for the first tab. */
  public GridTab getParentTab() {
    return open.parent();
  }

  public Object getValue(String columnName) {
    return open.values().get(columnName);
  }

  public GridField getField(String columnName) {
    return open.columns().contains(columnName) ? new GridField(columnName) : null;
  }

  /** Returns "NoField" for a column that the tab does not have, "" otherwise. */
  public String setValue(String columnName, Object value) {
    GridField field = getField(columnName);
    if (field == null) {
      return "NoField";
    }
    Object before = open.change(columnName, value);
    if (before == null ? value != null : !before.equals(value)) {
      Properties ctx = open.ctx();
      for (IColumnCallout callout : Core.findCallout(getTableName(), columnName)) {
        open.answered(callout.start(ctx, getWindowNo(), this, field, value, before));
      }
    }
    return "";
  }

  /** Shown in the status line of the window; only an error asks for attention. */
  public void fireDataStatusEEvent(String AD_Message, String info, boolean isError) {
    open.fired(AD_Message, info, isError);
  }
}
