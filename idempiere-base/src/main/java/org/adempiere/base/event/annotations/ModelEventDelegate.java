// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.base.event.annotations;

import org.compiere.model.PO;
import org.osgi.service.event.Event;

/**
 * Handles one event of a record.
 * Checked against org.adempiere.base/src/org/adempiere/base/event/annotations/ModelEventDelegate.java on release-12, release-13 and master.
 */
public class ModelEventDelegate<T extends PO> extends EventDelegate {
  private final T model;

  public ModelEventDelegate(T po, Event event) {
    super(event);
    this.model = po;
  }

  protected T getModel() {
    return model;
  }
}
