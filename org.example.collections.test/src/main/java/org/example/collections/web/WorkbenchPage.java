// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.web;

import java.util.Properties;
import org.adempiere.webui.panel.ADForm;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.Forms;
import org.example.standin.ProcessRun;
import org.zkoss.zk.ui.Desktop;
import org.zkoss.zk.ui.Execution;
import org.zkoss.zk.ui.Executions;
import org.zkoss.zk.ui.GenericRichlet;
import org.zkoss.zk.ui.Page;

/** A page with nothing but the form of the workbench, for the user, role and language of the address. */
public final class WorkbenchPage extends GenericRichlet {
  private static final String FORM = "Collections Workbench";

  @Override
  public void service(Page page) {
    Execution request = Executions.getCurrent();
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, number(request, "user"), request.getParameter("language"));
    Env.setContext(ctx, Env.AD_ROLE_ID, number(request, "role"));
    if (request.getParameter("day") != null) {
      Env.setContext(ctx, Env.DATE, request.getParameter("day") + " 00:00:00");
    }
    Desktop desktop = page.getDesktop();
    DesktopContext.keep(desktop, ctx);
    Env.setCtx(ctx);
    desktop.enableServerPush(true);
    page.setTitle(FORM);
    ADForm form = ADForm.openForm(Forms.idOf(FORM));
    form.setPage(page);
  }

  private static int number(Execution request, String name) {
    return Integer.parseInt(request.getParameter(name));
  }
}
