// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.adempiere.base.event.EventHelper;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Makes a delegate for each event and calls its method for the topic; a failure becomes an error message of the event.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/BaseEventHandler.java on release-12,
 * release-13 and master.
 */
public abstract class BaseEventHandler implements EventHandler {
  protected final Map<String, Method> eventTopicMap = new HashMap<String, Method>();
  protected Class<? extends EventDelegate> delegateClass;
  private String filter;

  public BaseEventHandler(Class<? extends EventDelegate> delegateClass) {
    this.delegateClass = delegateClass;
    createTopicMap(delegateClass);
  }

  /** Public methods only. */
  protected void createTopicMap(Class<?> delegateClass) {
    for (Method method : delegateClass.getMethods()) {
      for (Annotation annotation : method.isBridge() ? new Annotation[0] : method.getAnnotations()) {
        EventTopic topic = annotation.annotationType().getAnnotation(EventTopic.class);
        if (topic != null) {
          method.setAccessible(true);
          eventTopicMap.putIfAbsent(topic.topic(), method);
        }
      }
    }
  }

  public String[] getTopics() {
    return eventTopicMap.isEmpty() ? null : eventTopicMap.keySet().toArray(new String[0]);
  }

  public String getFilter() {
    return filter;
  }

  public void setFilter(String filter) {
    this.filter = filter;
  }

  public void setEventPropertyFilter(String propertyName, String value) {
    setFilter("(" + propertyName + "=" + value + ")");
  }

  public Class<? extends EventDelegate> getDelegateClass() {
    return delegateClass;
  }

  @Override
  public void handleEvent(Event event) {
    Method method = eventTopicMap.get(event.getTopic());
    if (method == null) {
      return;
    }
    try {
      method.invoke(newEventDelegate(event));
    } catch (InvocationTargetException e) {
      EventHelper.addError(event, e.getCause());
      throw e.getCause() instanceof RuntimeException failure ? failure : new RuntimeException(e.getCause());
    } catch (IllegalAccessException e) {
      EventHelper.addError(event, e);
      throw new RuntimeException(e);
    }
  }

  protected abstract EventDelegate newEventDelegate(Event event);
}
