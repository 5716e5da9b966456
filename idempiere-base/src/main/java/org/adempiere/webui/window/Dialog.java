// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.window;

import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.compiere.util.Util;
import org.zkoss.zul.Messagebox;

/**
 * Messages to the user.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/window/Dialog.java on release-12, release-13 and master.
 */
public final class Dialog {
  private Dialog() {}

  public static void error(int windowNo, String adMessage, String additionalMessage) {
    String message = Msg.getMsg(Env.getCtx(), adMessage);
    Messagebox.show(Util.isEmpty(additionalMessage) ? message : message + "\n" + additionalMessage, null, Messagebox.OK,
        Messagebox.ERROR);
  }
}
