// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.example.collections.CollectionsServices;
import org.example.collections.CreditTexts;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditRequest;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Remembers for how much an order was accepted, so that lowering it is never held (case K-40); ends the holds of an order with it;
 * checks a closed order that is opened again, which core does without asking; and says on a held order that it is held, also where core
 * rolls back what was refused and keeps only the status Invalid.
 */
@Component(service = {}, immediate = true)
public final class AcceptedOrdersHandler extends AbstractEventHandler {
  private static final String ORDER = "C_Order";
  private static final String SHIPMENT = "M_InOut";
  private static final String ACCEPTED = "COL_CreditAcceptedAmt";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.DOC_AFTER_COMPLETE, ORDER);
    registerTableEvent(IEventTopics.DOC_AFTER_COMPLETE, SHIPMENT);
    for (String end : new String[] {IEventTopics.DOC_AFTER_VOID, IEventTopics.DOC_AFTER_CLOSE, IEventTopics.DOC_AFTER_REVERSECORRECT,
        IEventTopics.DOC_AFTER_REVERSEACCRUAL}) {
      registerTableEvent(end, ORDER);
    }
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, ORDER);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO document = getPO(event);
    if (!document.get_ValueAsBoolean("IsSOTrx")) {
      return;
    }
    if (event.getTopic().equals(IEventTopics.PO_BEFORE_CHANGE)) {
      changed(event, document);
    } else if (event.getTopic().equals(IEventTopics.DOC_AFTER_COMPLETE)) {
      completed(document);
    } else {
      document.set_ValueNoCheck(ACCEPTED, BigDecimal.ZERO);
      Guarded.act(document.getCtx(), document.get_TrxName(), services -> services.credit().orderEnds().over(document.get_ID()));
    }
  }

  private void changed(Event event, PO order) {
    String status = order.get_ValueAsString("DocStatus");
    if ("CL".equals(order.get_ValueOld("DocStatus")) && "CO".equals(status)) {
      check(event, order);
    } else if (order.is_ValueChanged("DocStatus") && "IN".equals(status)
        && Guarded.ask(order.getCtx(), order.get_TrxName(), services -> services.credit().orderEnds().isWaiting(order.get_ID()))) {
      order.set_ValueNoCheck("COL_CreditState", "H");
    }
  }

  private static void completed(PO document) {
    boolean isOrder = document.get_TableName().equals(ORDER);
    if (isOrder) {
      document.set_ValueNoCheck(ACCEPTED, document.get_Value("GrandTotal"));
    }
    int order = isOrder ? document.get_ID() : document.get_ValueAsInt("C_Order_ID");
    Guarded.act(document.getCtx(), document.get_TrxName(),
        services -> services.credit().orderEnds().completed(order, isOrder ? 0 : document.get_ID()));
  }

  private void check(Event event, PO order) {
    LocalDate today = Env.getContextAsDate(order.getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
    CreditDecision decision = Guarded.ask(order.getCtx(), order.get_TrxName(), services -> decide(services, order, today));
    if (decision.holds()) {
      addErrorMessage(event, CreditTexts.in(order.getCtx()).reasons(decision));
    }
  }

  private static CreditDecision decide(CollectionsServices services, PO order, LocalDate today) {
    CreditRequest request = services.credit().requests().of(OrderCreditManager.fields(order), today);
    return services.credit().checkCredit().ensure(request);
  }
}
