// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.util.EventListener;

/**
 * Told when the server has started or stops.
 * Checked against org.adempiere.base/src/org/compiere/model/ServerStateChangeListener.java on release-12, release-13 and
 * master.
 */
public interface ServerStateChangeListener extends EventListener {
  void stateChange(ServerStateChangeEvent event);
}
