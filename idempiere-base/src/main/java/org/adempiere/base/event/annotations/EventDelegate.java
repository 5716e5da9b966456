// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import org.osgi.service.event.Event;

/**
 * Handles one event and is thrown away.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/EventDelegate.java on release-12, release-13 and master.
 */
public class EventDelegate {
  protected Event event;

  public EventDelegate(Event event) {
    this.event = event;
  }

  protected Event getEvent() {
    return event;
  }
}
