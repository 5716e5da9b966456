// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.PlanServices;
import org.example.collections.plan.BreakTerms;
import org.example.collections.plan.EditPlan;
import org.example.collections.plan.PlanClaim;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanRefused;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.store.LocalTexts;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** Instalments and invoices of an offered plan may be edited, and always add up; those of any other plan may not. */
@Component(service = {}, immediate = true)
public final class OfferedPlansHandler extends AbstractEventHandler {
  private static final String PLAN = "COL_InstalmentPlan";
  private static final String INSTALMENT = "COL_Instalment";
  private static final String INVOICE = "COL_PlanInvoice";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String table : new String[] {INSTALMENT, INVOICE}) {
      for (String topic : new String[] {IEventTopics.PO_BEFORE_NEW, IEventTopics.PO_BEFORE_CHANGE, IEventTopics.PO_BEFORE_DELETE,
          IEventTopics.PO_AFTER_NEW, IEventTopics.PO_AFTER_CHANGE, IEventTopics.PO_AFTER_DELETE}) {
        registerTableEvent(topic, table);
      }
    }
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, PLAN);
    registerTableEvent(IEventTopics.PO_AFTER_CHANGE, PLAN);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO record = getPO(event);
    try {
      Guarded.ask(record.getCtx(), record.get_TrxName(), services -> {
        handle(event.getTopic(), record, services.plan());
        return record;
      });
    } catch (PlanRefused e) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_Plan_" + e.reason().name(),
          new Object[] {LocalTexts.in(Env.getCtx()).detail(e.detail())}));
    }
  }

  private static void handle(String topic, PO record, PlanServices plans) {
    EditPlan edit = plans.editPlan();
    PlanId plan = new PlanId(record.get_ValueAsInt("COL_InstalmentPlan_ID"));
    LocalDate today = Env.getContextAsDate(Env.getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
    boolean before = topic.equals(IEventTopics.PO_BEFORE_NEW) || topic.equals(IEventTopics.PO_BEFORE_CHANGE);
    if (record.get_TableName().equals(PLAN)) {
      terms(before, record, edit, plan, today);
    } else if (topic.equals(IEventTopics.PO_BEFORE_DELETE)) {
      edit.open(plan);
    } else if (before && record.get_TableName().equals(INVOICE)) {
      PlanClaim claim = edit.claim(plan, new InvoiceId(record.get_ValueAsInt("C_Invoice_ID")), today);
      record.set_ValueNoCheck("OpenAmt", claim.open().amount());
      record.set_ValueNoCheck("DueDate", Timestamp.valueOf(claim.dueDate().atStartOfDay()));
    } else if (before) {
      edit.open(plan);
      record.set_ValueNoCheck("COL_PrincipalAmt", amount(record, "COL_InstalmentAmt").subtract(amount(record, "COL_InterestAmt")));
    } else {
      edit.balance(plan);
      if (record.get_TableName().equals(INVOICE)) {
        edit.holdBack(plan, today);
      }
    }
  }

  /** Terms that decide about the end of a plan are those that were offered. */
  private static void terms(boolean before, PO record, EditPlan edit, PlanId plan, LocalDate today) {
    if (before && changed(record, "COL_ReplyBy", "COL_ToleranceDays", "COL_BreakAfterCount", "COL_BreakAfterDays",
        "COL_Acknowledgement", "COL_IsAcceleration")) {
      edit.open(plan);
      new BreakTerms(record.get_ValueAsInt("COL_ToleranceDays"), record.get_ValueAsInt("COL_BreakAfterCount"),
          record.get_ValueAsInt("COL_BreakAfterDays"));
    } else if (!before && changed(record, "COL_ReplyBy")) {
      edit.holdBack(plan, today);
    }
  }

  private static boolean changed(PO record, String... columns) {
    for (String column : columns) {
      if (record.is_ValueChanged(column)) {
        return true;
      }
    }
    return false;
  }

  private static BigDecimal amount(PO record, String column) {
    return record.get_Value(column) instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
  }
}
