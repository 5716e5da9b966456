// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.compiere.model.PO;
import org.compiere.util.CLogger;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Hands every event to its handlers at once, in the thread that sends it.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/EventManager.java on release-12, release-13 and master.
 * Weaker than core: no EventAdmin behind it, so a posted event is dropped, as there is nobody to handle it later.
 */
@Component(name = "org.adempiere.base.event.EventManager", immediate = true, service = IEventManager.class)
public class EventManager implements IEventManager {
  private static final CLogger LOG = CLogger.getCLogger(EventManager.class);
  private static final List<Registration> REGISTRATIONS = new CopyOnWriteArrayList<>();
  private static final IEventManager INSTANCE = new EventManager();

  private record Registration(List<String> topics, Filter filter, EventHandler handler) {
    boolean wants(Event event) {
      return topics.stream().anyMatch(topic -> matches(topic, event.getTopic()))
          && (filter == null || event.matches(filter));
    }

    private static boolean matches(String wanted, String topic) {
      return wanted.equals(topic)
          || wanted.endsWith("*") && topic.startsWith(wanted.substring(0, wanted.length() - 1));
    }
  }

  public static IEventManager getInstance() {
    return INSTANCE;
  }

  /** An exception of a handler ends that handler only: what it added to the error messages decides. */
  @Override
  public boolean sendEvent(Event event) {
    for (Registration each : REGISTRATIONS) {
      if (each.wants(event)) {
        try {
          each.handler.handleEvent(event);
        } catch (RuntimeException | Error e) {
          LOG.log(Level.INFO, event.getTopic(), e);
        }
      }
    }
    return true;
  }

  @Override
  public boolean postEvent(Event event) {
    return false;
  }

  @Override
  public boolean register(String topic, EventHandler eventHandler) {
    return register(new String[] {topic}, null, eventHandler);
  }

  @Override
  public boolean register(String[] topics, EventHandler eventHandler) {
    return register(topics, null, eventHandler);
  }

  @Override
  public boolean register(String topic, String filter, EventHandler eventHandler) {
    return register(new String[] {topic}, filter, eventHandler);
  }

  @Override
  public boolean register(String[] topics, String filter, EventHandler eventHandler) {
    try {
      Filter parsed = filter == null ? null : FrameworkUtil.createFilter(filter);
      return REGISTRATIONS.add(new Registration(List.of(topics), parsed, eventHandler));
    } catch (InvalidSyntaxException e) {
      throw new IllegalArgumentException(e);
    }
  }

  @Override
  public boolean unregister(EventHandler eventHandler) {
    return REGISTRATIONS.removeIf(each -> each.handler == eventHandler);
  }

  public static Event newEvent(String topic, Object data) {
    return data instanceof PO po
        ? newEvent(topic, new EventProperty(EVENT_DATA, po), new EventProperty(TABLE_NAME_PROPERTY, po.get_TableName()))
        : newEvent(topic, new EventProperty[] {new EventProperty(EVENT_DATA, data)});
  }

  public static Event newEvent(String topic, EventProperty... properties) {
    Map<String, Object> values = new HashMap<>();
    for (EventProperty each : properties) {
      values.put(each.name, each.value);
    }
    values.putIfAbsent(EVENT_ERROR_MESSAGES, new ArrayList<String>());
    return new Event(topic, values);
  }
}
