// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.util.Set;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.CollectionsServices;
import org.example.collections.ContactServices;
import org.example.collections.contact.ContactEntryId;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/**
 * Contact entries are never rewritten or deleted, promises and disputes are changed by their processes only. An entry written in a
 * window or by an import has the same effect as one that was logged.
 */
@Component(service = {}, immediate = true)
public final class ConversationHandler extends AbstractEventHandler {
  static final String ENTRY = "COL_ContactEntry";

  private static final Set<String> TABLES = Set.of(ENTRY, "COL_ContactInvoice", "COL_Promise", "COL_PromiseInvoice", "COL_Dispute",
      "COL_DisputeInvoice");
  /** What a colleague may change on an open dispute. */
  private static final Set<String> FREE = Set.of("COL_Owner_ID", "COL_DueOn", "Updated", "UpdatedBy");

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String table : TABLES) {
      registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, table);
      registerTableEvent(IEventTopics.PO_BEFORE_DELETE, table);
    }
    registerTableEvent(IEventTopics.PO_AFTER_NEW, ENTRY);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO record = getPO(event);
    if (event.getTopic().equals(IEventTopics.PO_AFTER_NEW)) {
      ContactServices contact = CollectionsServices.in(record.getCtx(), record.get_TrxName()).contact();
      ContactEntryId id = new ContactEntryId(record.get_ID());
      contact.recordContact().happened(id, contact.entries().get(id));
      return;
    }
    boolean entry = record.get_TableName().equals(ENTRY) || record.get_TableName().equals("COL_ContactInvoice");
    if (event.getTopic().equals(IEventTopics.PO_BEFORE_DELETE) || changesMore(record)) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), entry ? "COL_EntryNotChanged" : "COL_PromiseNotChanged"));
    }
  }

  private static boolean changesMore(PO record) {
    for (int i = 0; i < record.get_ColumnCount(); i++) {
      String column = record.get_ColumnName(i);
      if (record.is_ValueChanged(column) && !FREE.contains(column)) {
        return true;
      }
    }
    return false;
  }
}
