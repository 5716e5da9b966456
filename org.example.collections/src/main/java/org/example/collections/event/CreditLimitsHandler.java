// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import org.adempiere.base.event.AbstractEventHandler;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.compiere.util.Msg;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;

/** Keeps the history of limits true: no negative limit, no end before the begin, no second row of a type from one day on. */
@Component(service = {}, immediate = true)
public final class CreditLimitsHandler extends AbstractEventHandler {
  private static final String LIMIT = "COL_CreditLimit";
  private static final List<String> FIXED = List.of("C_BPartner_ID", "COL_LimitType", "COL_LimitAmt", "C_Currency_ID", "ValidFrom");

  @Override
  @Reference
  public void bindEventManager(IEventManager eventManager) {
    super.bindEventManager(eventManager);
  }

  @Override
  protected void initialize() {
    registerTableEvent(IEventTopics.PO_BEFORE_NEW, LIMIT);
    registerTableEvent(IEventTopics.PO_BEFORE_CHANGE, LIMIT);
    registerTableEvent(IEventTopics.PO_BEFORE_DELETE, LIMIT);
  }

  @Override
  protected void doHandleEvent(Event event) {
    PO limit = getPO(event);
    boolean approved = limit.get_ValueOld("COL_IsApproved") instanceof Boolean before && before;
    boolean changed = event.getTopic().equals(IEventTopics.PO_BEFORE_DELETE) || FIXED.stream().anyMatch(limit::is_ValueChanged);
    if (approved && changed) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_CreditLimitFixed"));
      return;
    }
    if (limit.get_Value("COL_LimitAmt") instanceof BigDecimal amount && amount.signum() < 0) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_NotNegative",
          new Object[] {Msg.getElement(Env.getCtx(), "COL_LimitAmt")}));
    }
    Timestamp from = (Timestamp) limit.get_Value("ValidFrom");
    Timestamp to = (Timestamp) limit.get_Value("ValidTo");
    if (from != null && to != null && to.before(from)) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_CreditLimitEnds"));
    }
    if (from != null && Guarded.ask(limit.getCtx(), limit.get_TrxName(), services -> services.credit().limits().exists(
        limit.get_ID(), limit.get_ValueAsInt("C_BPartner_ID"), limit.get_ValueAsString("COL_LimitType"),
        from.toLocalDateTime().toLocalDate()))) {
      addErrorMessage(event, Msg.getMsg(Env.getCtx(), "COL_CreditLimitTwice"));
    }
  }
}
