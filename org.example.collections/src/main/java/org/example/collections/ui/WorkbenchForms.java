// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.adempiere.webui.factory.IMappedFormFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Makes the forms known to the web client. Without one the factory is missing, and this component waits for ever, its class unread. */
@Component(service = {}, immediate = true)
public final class WorkbenchForms {
  @Reference
  private IMappedFormFactory forms;

  @Activate
  void activate() {
    forms.addMapping(WorkbenchForm.class.getName(), WorkbenchForm::new);
  }

  @Deactivate
  void deactivate() {
    forms.removeMapping(WorkbenchForm.class.getName());
  }
}
