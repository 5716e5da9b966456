// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import java.util.function.BiFunction;
import org.adempiere.base.Model;
import org.adempiere.base.event.EventHelper;
import org.adempiere.base.event.IEventManager;
import org.compiere.model.PO;
import org.osgi.service.event.Event;

/**
 * Handles the events of one table whose records are of the wanted class; others are passed over.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/ModelEventHandler.java on release-12,
 * release-13 and master.
 */
public final class ModelEventHandler<T extends PO> extends BaseEventHandler {
  private final Class<T> modelClassType;
  private final BiFunction<T, Event, ? extends ModelEventDelegate<T>> supplier;

  public ModelEventHandler(Class<T> modelClassType, Class<? extends ModelEventDelegate<T>> delegateClass,
      BiFunction<T, Event, ? extends ModelEventDelegate<T>> supplier) {
    super(delegateClass);
    this.modelClassType = modelClassType;
    this.supplier = supplier;
    setEventPropertyFilter(IEventManager.TABLE_NAME_PROPERTY, tableName());
  }

  private String tableName() {
    Model model = modelClassType.getSuperclass().getAnnotation(Model.class);
    try {
      return model == null ? (String) modelClassType.getField("Table_Name").get(null) : model.table();
    } catch (ReflectiveOperationException e) {
      throw new RuntimeException(e);
    }
  }

  @Override
  public void handleEvent(Event event) {
    if (modelClassType.isInstance(EventHelper.getPO(event))) {
      super.handleEvent(event);
    }
  }

  @Override
  protected EventDelegate newEventDelegate(Event event) {
    return supplier.apply(modelClassType.cast(EventHelper.getPO(event)), event);
  }
}
