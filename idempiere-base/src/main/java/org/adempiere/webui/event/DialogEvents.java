// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.event;

/**
 * Names of events around dialogs.
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/event/DialogEvents.java on release-12, release-13 and master.
 */
public interface DialogEvents {
  String ON_WINDOW_CLOSE = "onWindowClose";
  String ON_BEFORE_RUN_PROCESS = "onBeforeRunProcess";
}
