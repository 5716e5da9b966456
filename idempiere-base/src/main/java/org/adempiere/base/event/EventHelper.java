// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

import java.util.List;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.CLogger;
import org.osgi.service.event.Event;

/**
 * Reads an event and refuses what it announces.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/EventHelper.java on release-12, release-13 and master.
 */
public final class EventHelper {
  private EventHelper() {}

  @SuppressWarnings("unchecked")
  public static <T> T getEventProperty(Event event, String property) {
    return (T) event.getProperty(property);
  }

  public static <T> T getEventData(Event event) {
    return getEventProperty(event, IEventManager.EVENT_DATA);
  }

  public static PO getPO(Event event) {
    return event.getProperty(IEventManager.EVENT_DATA) instanceof PO po ? po : null;
  }

  public static ProcessInfo getProcessInfo(Event event) {
    return event.getProperty(IEventManager.EVENT_DATA) instanceof ProcessInfo info ? info : null;
  }

  public static void addError(Event event, Throwable e) {
    addErrorMessage(event, e.getLocalizedMessage() == null ? e.toString() : e.getLocalizedMessage());
    if (e instanceof Exception exception) {
      CLogger.getCLogger(EventHelper.class).saveError("Error", exception.getLocalizedMessage(), exception, false);
    }
  }

  public static void addErrorMessage(Event event, String errorMessage) {
    List<String> errors = getEventProperty(event, IEventManager.EVENT_ERROR_MESSAGES);
    if (errors != null) {
      errors.add(errorMessage);
    }
  }
}
