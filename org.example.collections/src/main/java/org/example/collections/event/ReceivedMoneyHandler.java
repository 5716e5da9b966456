// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** Has promises, and the plans made of them, judged as soon as money is allocated to their invoices. */
@Component(service = {}, immediate = true)
public final class ReceivedMoneyHandler extends AbstractEventHandler {
  private static final String ALLOCATION = "C_AllocationHdr";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.DOC_AFTER_COMPLETE, ALLOCATION);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO allocation = getPO(event);
    Trx trx = allocation.get_TrxName() == null ? null : Trx.get(allocation.get_TrxName(), false);
    if (trx != null) {
      trx.addTrxEventListener(new JudgeAfterCommit(Env.getCtx(), allocation.get_ID()));
    }
  }
}
