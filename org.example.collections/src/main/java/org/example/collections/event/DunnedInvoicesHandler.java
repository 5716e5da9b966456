// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Keeps letters true: an invoice cannot be reversed, voided or reopened while a letter that claims it is about to go out (case S-02);
 * on a draft notice it can, and the notice then stays where it is. A vendor's bill has no dunning procedure (case S-05).
 */
@Component(service = {}, immediate = true)
public final class DunnedInvoicesHandler extends AbstractEventHandler {
  private static final String INVOICE = "C_Invoice";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String topic : new String[] {IEventTopics.DOC_BEFORE_VOID, IEventTopics.DOC_BEFORE_REVERSECORRECT,
        IEventTopics.DOC_BEFORE_REVERSEACCRUAL, IEventTopics.DOC_BEFORE_REACTIVATE, IEventTopics.PO_BEFORE_NEW,
        IEventTopics.PO_BEFORE_CHANGE}) {
      registerTableEvent(topic, INVOICE);
    }
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO invoice = getPO(event);
    if (event.getTopic().equals(IEventTopics.PO_BEFORE_NEW) || event.getTopic().equals(IEventTopics.PO_BEFORE_CHANGE)) {
      refuseOnVendorBill(event, invoice);
    } else {
      Guarded.ask(invoice.getCtx(), invoice.get_TrxName(), services -> services.issuedNotices().outstandingFor(invoice.get_ID()))
          .ifPresent(notice -> addErrorMessage(event, NoticeText.of("COL_InvoiceOnNotice", notice)));
    }
  }

  private void refuseOnVendorBill(Event event, PO invoice) {
    boolean chosen = invoice.is_ValueChanged("COL_Dunning_ID") && invoice.get_ValueAsInt("COL_Dunning_ID") > 0;
    if (chosen && !invoice.get_ValueAsBoolean("IsSOTrx")) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_NoProcedureOnVendorBill"));
    }
  }
}
