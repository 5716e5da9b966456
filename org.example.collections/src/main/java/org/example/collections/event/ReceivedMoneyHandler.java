// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.time.LocalDate;
import java.util.Properties;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.compiere.util.TrxEventListener;
import org.example.collections.CollectionsServices;
import org.example.collections.contact.PromiseScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Judges promises, and the plans made of them, as soon as money is allocated to their invoices: when the allocation is committed and in
 * a transaction of its own, for neither ever stands in the way of a payment. What fails here the scheduled process does.
 */
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
      trx.addTrxEventListener(new Committed(Env.getCtx(), allocation.get_ID()));
    }
  }

  /** Waits for the end of the allocation's transaction. */
  private static final class Committed implements TrxEventListener {
    private final Properties ctx;
    private final int allocation;

    Committed(Properties ctx, int allocation) {
      this.ctx = ctx;
      this.allocation = allocation;
    }

    @Override
    public void afterCommit(Trx trx, boolean success) {
      trx.removeTrxEventListener(this);
      if (success) {
        LocalDate today = Env.getContextAsDate(ctx, Env.DATE).toLocalDateTime().toLocalDate();
        Trx.run(own -> {
          CollectionsServices services = CollectionsServices.in(ctx, own);
          services.contact().judgePromises().on(today, new PromiseScope(allocation));
          services.plan().judgePlans().paidBy(allocation, today);
        });
      }
    }

    @Override
    public void afterRollback(Trx trx, boolean success) {
      trx.removeTrxEventListener(this);
    }

    @Override
    public void afterClose(Trx trx) {
      trx.removeTrxEventListener(this);
    }
  }
}
