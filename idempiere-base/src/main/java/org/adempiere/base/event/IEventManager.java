// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Sends events to those who registered for their topic.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/IEventManager.java on release-12, release-13 and master.
 */
public interface IEventManager {
  String EVENT_DATA = "event.data";
  String EVENT_ERROR_MESSAGES = "event.errorMessages";
  String TABLE_NAME_PROPERTY = "tableName";
  String CLASS_NAME_PROPERTY = "className";
  String PROCESS_UID_PROPERTY = "processUUID";
  String PROCESS_CLASS_NAME_PROPERTY = "processClassName";

  boolean sendEvent(Event event);

  boolean postEvent(Event event);

  boolean register(String topic, EventHandler eventHandler);

  boolean register(String[] topics, EventHandler eventHandler);

  boolean register(String topic, String filter, EventHandler eventHandler);

  boolean register(String[] topics, String filter, EventHandler eventHandler);

  boolean unregister(EventHandler eventHandler);
}
