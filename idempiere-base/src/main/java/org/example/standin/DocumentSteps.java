// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import java.util.List;
import java.util.Set;
import org.adempiere.base.Core;
import org.adempiere.base.CreditStatus;
import org.adempiere.base.ICreditManager;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.process.DocAction;
import org.osgi.service.event.Event;

/** What a document does when it is prepared, completed, reactivated or ended: events before and after, and core's question of credit. */
public final class DocumentSteps {
  /** As in org.compiere.process.DocumentEngine.getActionOptions. */
  private static final Set<String> FROM_INVALID = Set.of(DocAction.ACTION_Prepare, DocAction.ACTION_Void);

  private final PO document;
  private String message;

  public DocumentSteps(PO document) {
    this.document = document;
  }

  public String message() {
    return message;
  }

  /** The record is locked, the status follows the step; saving is the caller's. */
  public boolean process(String action, DocAction steps) {
    message = null;
    if (DocAction.STATUS_Invalid.equals(document.get_ValueAsString("DocStatus")) && !FROM_INVALID.contains(action)) {
      throw new IllegalStateException("Status=IN - Invalid Actions: Process=" + action);
    }
    Rows.first(document.get_TrxName(), "SELECT 1 FROM " + document.get_TableName() + " WHERE " + document.get_TableName()
        + "_ID = ? FOR UPDATE", row -> 1, document.get_ID());
    switch (action) {
      case DocAction.ACTION_Prepare -> status(steps.prepareIt());
      case DocAction.ACTION_Complete -> {
        String prepared = steps.prepareIt();
        status(prepared);
        if (prepared.equals(DocAction.STATUS_InProgress)) {
          status(steps.completeIt());
        }
        return document.get_ValueAsString("DocStatus").equals(DocAction.STATUS_Completed);
      }
      case DocAction.ACTION_Void -> status(steps.voidIt() ? "VO" : DocAction.STATUS_Invalid);
      case DocAction.ACTION_Close -> status(steps.closeIt() ? "CL" : DocAction.STATUS_Invalid);
      case DocAction.ACTION_ReActivate -> status(steps.reActivateIt() ? DocAction.STATUS_InProgress : DocAction.STATUS_Invalid);
      default -> throw new IllegalStateException("No step " + action);
    }
    return !document.get_ValueAsString("DocStatus").equals(DocAction.STATUS_Invalid);
  }

  public String prepare() {
    if (refused(IEventTopics.DOC_BEFORE_PREPARE)) {
      return DocAction.STATUS_Invalid;
    }
    ICreditManager manager = Core.getCreditManager(document);
    if (manager != null) {
      CreditStatus credit = manager.checkCreditStatus(DocAction.ACTION_Prepare);
      if (credit.isError()) {
        message = credit.getErrorMsg();
        return DocAction.STATUS_Invalid;
      }
    }
    return refused(IEventTopics.DOC_AFTER_PREPARE) ? DocAction.STATUS_Invalid : DocAction.STATUS_InProgress;
  }

  public String complete() {
    if (refused(IEventTopics.DOC_BEFORE_COMPLETE) || refused(IEventTopics.DOC_AFTER_COMPLETE)) {
      return DocAction.STATUS_Invalid;
    }
    document.set_ValueNoCheck("Processed", true);
    return DocAction.STATUS_Completed;
  }

  public boolean end(String status) {
    boolean isVoid = status.equals("VO");
    if (refused(isVoid ? IEventTopics.DOC_BEFORE_VOID : IEventTopics.DOC_BEFORE_CLOSE)
        || refused(isVoid ? IEventTopics.DOC_AFTER_VOID : IEventTopics.DOC_AFTER_CLOSE)) {
      return false;
    }
    document.set_ValueNoCheck("Processed", true);
    return true;
  }

  public boolean reActivate() {
    if (refused(IEventTopics.DOC_BEFORE_REACTIVATE) || refused(IEventTopics.DOC_AFTER_REACTIVATE)) {
      return false;
    }
    document.set_ValueNoCheck("Processed", false);
    return true;
  }

  private void status(String status) {
    document.set_ValueNoCheck("DocStatus", status);
  }

  @SuppressWarnings("unchecked")
  private boolean refused(String topic) {
    Event event = EventManager.newEvent(topic, document);
    EventManager.getInstance().sendEvent(event);
    List<String> errors = (List<String>) event.getProperty(IEventManager.EVENT_ERROR_MESSAGES);
    message = errors.isEmpty() ? message : String.join("; ", errors);
    return !errors.isEmpty();
  }
}
