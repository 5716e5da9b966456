// SPDX-License-Identifier: GPL-2.0-or-later
package org.adempiere.webui.panel;

import java.util.concurrent.atomic.AtomicInteger;
import org.adempiere.webui.component.Window;
import org.compiere.util.Env;
import org.compiere.util.Util;
import org.example.standin.Forms;
import org.zkoss.zk.ui.event.Event;
import org.zkoss.zk.ui.event.EventListener;

/**
 * A form of the menu (AD_Form).
 * Checked against org.adempiere.ui.zk/WEB-INF/src/org/adempiere/webui/panel/ADForm.java on release-12, release-13 and master.
 * Weaker than core: opened by its key only; there is no desktop with tabs and no help.
 */
public abstract class ADForm extends Window implements EventListener<Event> {
  private static final long serialVersionUID = 1L;
  private static final AtomicInteger WINDOWS = new AtomicInteger();

  protected int m_WindowNo;

  protected ADForm() {
    m_WindowNo = WINDOWS.incrementAndGet();
    setWidth("100%");
    setHeight("99%");
    setStyle("position:relative");
    setContentSclass("adform-content");
  }

  public int getWindowNo() {
    return m_WindowNo;
  }

  protected void init(int adFormId, String name) {
    setTitle(name);
    initForm();
  }

  protected abstract void initForm();

  public static ADForm openForm(int adFormID) {
    Forms.Described described = Forms.described(adFormID, Env.getAD_Language(Env.getCtx()));
    if (described == null || Util.isEmpty(described.className())) {
      throw new IllegalStateException("No form " + adFormID);
    }
    ADForm form = Forms.byClassName(described.className());
    form.init(adFormID, described.name());
    return form;
  }

  @Override
  public void onEvent(Event event) throws Exception {
    // Core handles its desktop's shortcuts here.
  }
}
