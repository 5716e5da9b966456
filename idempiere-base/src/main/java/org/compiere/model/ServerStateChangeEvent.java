// SPDX-License-Identifier: GPL-2.0-or-later
package org.compiere.model;

import java.util.EventObject;

/**
 * The server has started or stops.
 * Checked against org.adempiere.base/src/org/compiere/model/ServerStateChangeEvent.java on release-12, release-13 and
 * master.
 */
public class ServerStateChangeEvent extends EventObject {
  public static final int SERVER_START = 0;
  public static final int SERVER_STOP = 1;
  private static final long serialVersionUID = 1L;

  private final int eventType;

  public ServerStateChangeEvent(Object source, int eventType) {
    super(source);
    this.eventType = eventType;
  }

  public int getEventType() {
    return eventType;
  }
}
