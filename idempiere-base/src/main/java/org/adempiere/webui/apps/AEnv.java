// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.apps;

import org.adempiere.webui.component.Window;
import org.example.standin.Zooms;
import org.zkoss.zk.ui.Executions;

/**
 * Opens windows.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/apps/AEnv.java on release-12, release-13 and master.
 * Weaker than core: there are no windows to zoom to, so that a zoom only says which record it would show.
 */
public final class AEnv {
  private AEnv() {}

  public static void showCenterScreen(Window window) {
    window.setPosition("center");
    window.setPage(Executions.getCurrent().getDesktop().getFirstPage());
    window.doHighlighted();
  }

  public static void zoom(int AD_Table_ID, int Record_ID) {
    Zooms.show(AD_Table_ID, Record_ID);
  }
}
