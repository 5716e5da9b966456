// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Trx;
import org.example.collections.receivable.CustomerId;
import org.example.collections.store.CreditNews;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Money, a credit note, a new limit or a lifted stop may set waiting orders free: they are checked again once what happened is
 * committed. What is missed here, the nightly process finds.
 */
@Component(service = {}, immediate = true)
public final class CreditNewsHandler extends AbstractEventHandler {
  private static final String ALLOCATION = "C_AllocationHdr";
  private static final Set<String> RECORDS = Set.of("COL_CreditLimit", "COL_CreditPolicy");

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String table : new String[] {"C_Payment", "C_Invoice", ALLOCATION}) {
      for (String topic : new String[] {IEventTopics.DOC_AFTER_COMPLETE, IEventTopics.DOC_AFTER_VOID,
          IEventTopics.DOC_AFTER_REVERSECORRECT, IEventTopics.DOC_AFTER_REVERSEACCRUAL}) {
        registerTableEvent(topic, table);
      }
    }
    for (String table : RECORDS) {
      registerTableEvent(IEventTopics.PO_AFTER_NEW, table);
      registerTableEvent(IEventTopics.PO_AFTER_CHANGE, table);
    }
    registerTableEvent(IEventTopics.PO_AFTER_CHANGE, "C_BPartner");
    registerEvent(CreditNews.TOPIC);
  }

  @Override
  protected void doHandleEvent(Event event) {
    if (event.getTopic().equals(CreditNews.TOPIC)) {
      CreditNews news = getEventData(event);
      recheck(news.ctx(), news.trxName(), news.customers());
      return;
    }
    PO record = getPO(event);
    boolean otherThanStatus = record.get_TableName().equals("C_BPartner") && !record.is_ValueChanged("SOCreditStatus");
    if (!otherThanStatus && record.get_TrxName() != null) {
      recheck(record.getCtx(), record.get_TrxName(), customers(record));
    }
  }

  private static void recheck(Properties of, String trxName, List<CustomerId> customers) {
    Properties ctx = new Properties();
    ctx.putAll(of);
    Trx trx = Trx.get(trxName, false);
    if (trx != null && !customers.isEmpty()) {
      trx.addTrxEventListener(new RecheckAfterCommit(ctx, customers));
    }
  }

  private static List<CustomerId> customers(PO record) {
    if (record.get_TableName().equals(ALLOCATION)) {
      return Guarded.ask(record.getCtx(), record.get_TrxName(), services -> services.credit().orderEnds().customersOf(record.get_ID()));
    }
    int customer = record.get_ValueAsInt("C_BPartner_ID");
    return customer > 0 ? List.of(new CustomerId(customer)) : List.of();
  }
}
