// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import java.util.function.Function;
import org.osgi.service.event.Event;

/**
 * Handles events that belong to no record.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/SimpleEventHandler.java on release-12,
 * release-13 and master.
 */
public final class SimpleEventHandler extends BaseEventHandler {
  private final Function<Event, ? extends EventDelegate> supplier;

  public SimpleEventHandler(Class<? extends EventDelegate> delegateClass,
      Function<Event, ? extends EventDelegate> supplier) {
    super(delegateClass);
    this.supplier = supplier;
  }

  @Override
  protected EventDelegate newEventDelegate(Event event) {
    return supplier.apply(event);
  }
}
