// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.example.collections.dunning.InvalidProcedure;
import org.example.collections.letter.PaymentLink;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** Refuses settings that cannot work when they are saved, not when the next run stumbles over them. */
@Component(service = {}, immediate = true)
public final class DunningSettingsHandler extends AbstractEventHandler {
  private static final String PROCEDURE = "C_Dunning";
  private static final String LEVEL = "C_DunningLevel";
  private static final String BLOCK = "COL_DunningBlock";
  private static final String SETTING = "COL_Setting";
  private static final int SHORTEST_KEY = 32;
  private static final Map<String, List<String>> NOT_NEGATIVE = Map.of(
      PROCEDURE, List.of("COL_AccountMinDays", "COL_MailTransitDays"),
      LEVEL, List.of("DaysBetweenDunning", "FeeAmt", "COL_FeePercent", "COL_MinItemAmt", "COL_MinCustomerAmt", "COL_PayWithinDays"),
      SETTING, List.of("COL_MaxMailAttempts", "COL_RetainYears"));

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    for (String topic : new String[] {IEventTopics.PO_BEFORE_NEW, IEventTopics.PO_BEFORE_CHANGE}) {
      NOT_NEGATIVE.keySet().forEach(table -> registerTableEvent(topic, table));
      registerTableEvent(topic, BLOCK);
    }
    for (String topic : new String[] {IEventTopics.PO_AFTER_NEW, IEventTopics.PO_AFTER_CHANGE, IEventTopics.PO_AFTER_DELETE}) {
      registerTableEvent(topic, PROCEDURE);
      registerTableEvent(topic, LEVEL);
    }
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO record = getPO(event);
    if (event.getTopic().startsWith(IEventTopics.PO_BEFORE_NEW) || event.getTopic().startsWith(IEventTopics.PO_BEFORE_CHANGE)) {
      NOT_NEGATIVE.getOrDefault(record.get_TableName(), List.of()).forEach(column -> refuseNegative(event, record, column));
      if (record.get_TableName().equals(BLOCK)) {
        refuseEndBeforeBegin(event, record);
      }
      if (record.get_TableName().equals(SETTING)) {
        refuseUnusablePaymentPage(event, record);
      }
    } else {
      refuseBrokenLadder(event, record);
    }
  }

  private void refuseNegative(Event event, PO record, String column) {
    Object value = record.get_Value(column);
    BigDecimal number = value instanceof Integer whole ? BigDecimal.valueOf(whole) : value instanceof BigDecimal exact ? exact : null;
    if (number != null && number.signum() < 0) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_NotNegative", new Object[] {Msg.getElement(Env.getCtx(), column)}));
    }
  }

  private void refuseEndBeforeBegin(Event event, PO block) {
    Timestamp from = (Timestamp) block.get_Value("ValidFrom");
    Timestamp to = (Timestamp) block.get_Value("ValidTo");
    if (from != null && to != null && to.before(from)) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_BlockEndsBeforeBegin"));
    }
  }

  /** A page without a usable key would take a token that anybody can make. */
  private void refuseUnusablePaymentPage(Event event, PO setting) {
    String page = setting.get_ValueAsString("COL_PaymentLink");
    if (page.isBlank()) {
      return;
    }
    if (!PaymentLink.isTemplate(page)) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_PaymentLinkInvalid"));
    } else if (setting.get_ValueAsString("COL_PaymentLinkKey").length() < SHORTEST_KEY) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_PaymentLinkKeyShort"));
    }
  }

  /** Judged after the change, in its transaction, on the ladder as it would be (case A-42). */
  private void refuseBrokenLadder(Event event, PO record) {
    try {
      Guarded.ask(record.getCtx(), record.get_TrxName(), services -> services.dunningPolicies().current());
    } catch (InvalidProcedure e) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_LowestAfterPrevious"));
    }
  }
}
