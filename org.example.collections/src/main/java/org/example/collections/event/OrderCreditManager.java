// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.adempiere.base.CreditStatus;
import org.adempiere.base.ICreditManager;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.example.collections.CollectionsServices;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditRequest;
import org.example.collections.store.OrderRequests;

/** Answers core when a sales order is prepared, whoever prepares it: window, import, process or REST. */
final class OrderCreditManager implements ICreditManager {
  private static final String PREPARE = "PR";

  private final PO order;
  private final ICreditManager core;

  /** @param core answers where the tenant has no policy */
  OrderCreditManager(PO order, ICreditManager core) {
    this.order = order;
    this.core = core;
  }

  @Override
  public CreditStatus checkCreditStatus(String docAction) {
    if (!PREPARE.equals(docAction) || !order.get_ValueAsBoolean("IsSOTrx")) {
      return core.checkCreditStatus(docAction);
    }
    return Guarded.ask(order.getCtx(), order.get_TrxName(), services -> answer(services, docAction));
  }

  private CreditStatus answer(CollectionsServices services, String docAction) {
    LocalDate today = Env.getContextAsDate(order.getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
    CreditRequest request = services.credit().requests().of(fields(order), today);
    CreditDecision decision = services.credit().checkCredit().ensure(request);
    return switch (decision.verdict()) {
      case NOT_ASKED -> core.checkCreditStatus(docAction);
      case HOLDS -> {
        order.set_ValueNoCheck("COL_CreditState", "H");
        yield new HeldDocument(order.getCtx()).refuse(request, decision, 0);
      }
      case WARNS -> passed("W");
      case PASSES -> passed(decision.released() ? "R" : "P");
    };
  }

  private CreditStatus passed(String state) {
    order.set_ValueNoCheck("COL_CreditState", state);
    return new CreditStatus(null, false);
  }

  static OrderRequests.OrderFields fields(PO order) {
    return new OrderRequests.OrderFields(order.get_ID(), order.get_ValueAsBoolean("IsSOTrx"), order.get_ValueAsInt("Bill_BPartner_ID"),
        order.getAD_Org_ID(), order.get_ValueAsInt("C_DocTypeTarget_ID"), order.get_ValueAsString("PaymentRule"),
        order.get_ValueAsInt("C_Currency_ID"), amount(order, "GrandTotal"), amount(order, "COL_CreditAcceptedAmt"),
        order.get_ValueAsInt("C_PaymentTerm_ID"));
  }

  private static BigDecimal amount(PO order, String column) {
    return order.get_Value(column) instanceof BigDecimal amount ? amount : BigDecimal.ZERO;
  }
}
