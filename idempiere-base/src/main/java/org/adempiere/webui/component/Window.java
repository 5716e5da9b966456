// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.component;

import org.adempiere.webui.event.DialogEvents;
import org.zkoss.zk.ui.Executions;
import org.zkoss.zk.ui.Page;
import org.zkoss.zk.ui.event.Event;
import org.zkoss.zk.ui.event.Events;

/**
 * A window that says when it is gone.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/component/Window.java on release-12, release-13 and master.
 */
public class Window extends org.zkoss.zul.Window {
  private static final long serialVersionUID = 1L;

  public Window() {}

  public void dispose() {
    detach();
  }

  @Override
  public void onPageDetached(Page page) {
    super.onPageDetached(page);
    if (Executions.getCurrent() != null) {
      Events.sendEvent(this, new Event(DialogEvents.ON_WINDOW_CLOSE, this, null));
    }
  }
}
