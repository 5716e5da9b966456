// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base;

import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.adempiere.base.annotation.EventTopicDelegate;
import org.adempiere.base.annotation.ModelEventTopic;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.annotations.BaseEventHandler;
import org.adempiere.base.event.annotations.EventDelegate;
import org.adempiere.base.event.annotations.ModelEventDelegate;
import org.adempiere.base.event.annotations.ModelEventHandler;
import org.adempiere.base.event.annotations.SimpleEventHandler;
import org.compiere.model.PO;
import org.example.standin.ClassScan;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * Registers the delegates of a bundle's packages as event handlers.
 * Checked against org.adempiere.base/src/org/adempiere/base/AnnotationBasedEventManager.java on release-12, release-13 and
 * master. Weaker than core: a delegate that cannot be registered is a failure here, core only logs it; no import events.
 */
public abstract class AnnotationBasedEventManager extends AnnotationBasedFactory {
  protected IEventManager eventManager;
  protected BundleContext bundleContext;
  protected List<EventHandler> handlers = new ArrayList<>();

  public AnnotationBasedEventManager() {}

  public abstract String[] getPackages();

  @Activate
  public void activate(ComponentContext context) {
    bundleContext = context.getBundleContext();
    bindService(EventManager.getInstance());
  }

  @Deactivate
  public void deactivate(ComponentContext context) {
    unbindService(eventManager);
  }

  protected void bindService(IEventManager eventManager) {
    this.eventManager = eventManager;
    scan();
  }

  protected void unbindService(IEventManager eventManager) {
    handlers.forEach(eventManager::unregister);
    handlers.clear();
    this.eventManager = null;
  }

  protected void scan() {
    scan(bundleContext, getPackages());
  }

  public synchronized CompletableFuture<List<EventHandler>> scan(BundleContext context, String... packageNames) {
    List<EventHandler> found = new ArrayList<>();
    for (Class<?> each : ClassScan.annotated(context, EventTopicDelegate.class, packageNames)) {
      found.add(register(each.asSubclass(EventDelegate.class)));
    }
    handlers.addAll(found);
    return CompletableFuture.completedFuture(found);
  }

  private EventHandler register(Class<? extends EventDelegate> delegate) {
    try {
      ModelEventTopic model = delegate.getAnnotation(ModelEventTopic.class);
      BaseEventHandler handler = model == null ? simple(delegate) : ofModel(delegate, model.modelClass());
      String filter = delegate.getAnnotation(EventTopicDelegate.class).filter();
      if (!filter.isBlank()) {
        handler.setFilter(filter);
      }
      eventManager.register(handler);
      return handler;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static BaseEventHandler simple(Class<? extends EventDelegate> delegate) throws NoSuchMethodException {
    Constructor<? extends EventDelegate> constructor = delegate.getConstructor(Event.class);
    return new SimpleEventHandler(delegate, event -> make(constructor, event));
  }

  @SuppressWarnings("unchecked")
  private static <T extends PO> BaseEventHandler ofModel(Class<? extends EventDelegate> delegate, Class<T> model)
      throws NoSuchMethodException {
    Class<? extends ModelEventDelegate<T>> type = (Class<? extends ModelEventDelegate<T>>) delegate;
    Constructor<? extends ModelEventDelegate<T>> constructor = type.getDeclaredConstructor(model, Event.class);
    return new ModelEventHandler<T>(model, type, (po, event) -> make(constructor, po, event));
  }

  private static <T> T make(Constructor<T> constructor, Object... arguments) {
    try {
      return constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
