// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.CollectionsServices;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactChannel;
import org.example.collections.contact.ContactEntry;
import org.example.collections.contact.ContactOutcome;
import org.example.collections.contact.DisputeId;
import org.example.collections.contact.DisputeResult;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Keeps an invoice's own mark "in dispute" and its disputes in step when somebody changes the mark, and brings the answer to a dispute's
 * task back into the contact log. The other direction is in the store: raising and closing a dispute sets the mark.
 */
@Component(service = {}, immediate = true)
public final class DisputedInvoicesHandler extends AbstractEventHandler {
  private static final String INVOICE = "C_Invoice";
  private static final String REQUEST = "R_Request";

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.PO_AFTER_CHANGE, INVOICE);
    registerTableEvent(IEventTopics.PO_AFTER_CHANGE, REQUEST);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO record = getPO(event);
    if (record.get_TableName().equals(REQUEST)) {
      String result = record.get_ValueAsString("Result");
      if (record.is_ValueChanged("Result") && !result.isBlank()) {
        contact(record).answerDispute().to(record.get_ID(), entry(record, result, List.of()));
      }
    } else if (record.is_ValueChanged("IsInDispute") && record.get_ValueAsBoolean("IsSOTrx")) {
      follow(record, new InvoiceId(record.get_ID()));
    }
  }

  private static void follow(PO invoice, InvoiceId id) {
    ContactServices contact = contact(invoice);
    List<DisputeId> open = contact.disputes().openAbout(id);
    if (invoice.get_ValueAsBoolean("IsInDispute")) {
      if (open.isEmpty()) {
        contact.raiseDispute().marked(entry(invoice, "", List.of(id)));
      }
    } else {
      ContactEntry cleared = entry(invoice, Msg.getMsg(Env.getCtx(), "COL_MarkCleared"), List.of(id));
      open.forEach(dispute -> contact.closeDispute().of(dispute, DisputeResult.REJECTED, Optional.empty(), cleared));
    }
  }

  private static ContactServices contact(PO record) {
    return CollectionsServices.in(record.getCtx(), record.get_TrxName()).contact();
  }

  private static ContactEntry entry(PO record, String note, List<InvoiceId> invoices) {
    LocalDate today = Env.getContextAsDate(Env.getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
    int user = Env.getAD_User_ID(Env.getCtx());
    return new ContactEntry(new OrganisationId(record.getAD_Org_ID()), new CustomerId(record.get_ValueAsInt("C_BPartner_ID")),
        Optional.empty(), ContactChannel.NOTE, today.atTime(LocalTime.now().withNano(0)), ContactOutcome.OTHER, note, false, invoices,
        Optional.empty(), Optional.empty(), user > 0 ? Optional.of(new UserId(user)) : Optional.empty());
  }
}
