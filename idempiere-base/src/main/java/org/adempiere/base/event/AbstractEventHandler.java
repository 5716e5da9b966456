// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * A handler that registers itself when it is given the event manager.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/AbstractEventHandler.java on release-12, release-13 and
 * master.
 */
public abstract class AbstractEventHandler implements EventHandler {
  protected IEventManager eventManager = null;

  @Override
  public void handleEvent(Event event) {
    try {
      doHandleEvent(event);
    } catch (RuntimeException | Error e) {
      addError(event, e);
      throw e;
    }
  }

  public void bindEventManager(IEventManager eventManager) {
    this.eventManager = eventManager;
    initialize();
  }

  public void unbindEventManager(IEventManager eventManager) {
    this.eventManager = null;
    eventManager.unregister(this);
  }

  protected abstract void doHandleEvent(Event event);

  protected abstract void initialize();

  protected void registerEvent(String eventTopic) {
    eventManager.register(eventTopic, this);
  }

  protected void registerEvent(String topic, String filter) {
    eventManager.register(topic, filter, this);
  }

  protected void registerTableEvent(String topic, String tableName) {
    registerEvent(topic, "(" + IEventManager.TABLE_NAME_PROPERTY + "=" + tableName + ")");
  }

  protected PO getPO(Event event) {
    return EventHelper.getPO(event);
  }

  protected ProcessInfo getProcessInfo(Event event) {
    return EventHelper.getProcessInfo(event);
  }

  protected <T> T getEventData(Event event) {
    return EventHelper.getEventData(event);
  }

  protected void addError(Event event, Throwable e) {
    EventHelper.addError(event, e);
  }

  protected void addErrorMessage(Event event, String errorMessage) {
    EventHelper.addErrorMessage(event, errorMessage);
  }
}
