// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.ui;

import org.adempiere.webui.panel.ADForm;
import org.compiere.util.Env;
import org.zkoss.zul.Div;

/** The form of the menu: the worklist on the left, the file of a customer on the right; one below the other on small screens. */
public final class WorkbenchForm extends ADForm {
  private static final long serialVersionUID = 1L;

  @Override
  protected void initForm() {
    ScreenTexts texts = new ScreenTexts(Env.getCtx());
    CustomerPane customer = new CustomerPane(texts, this);
    WorklistPane worklist = new WorklistPane(texts, customer::open, customer::enter);
    customer.whenDone(worklist::read);
    Div workbench = Parts.div("col-workbench", worklist, customer);
    appendChild(Parts.styles("workbench.css"));
    appendChild(workbench);
    worklist.read();
  }
}
