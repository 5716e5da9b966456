// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.time.LocalDate;
import java.util.Optional;
import org.adempiere.base.CreditStatus;
import org.adempiere.base.ICreditManager;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.example.collections.CollectionsServices;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditRequest;
import org.example.collections.credit.Verdict;

/**
 * Answers core when a shipment of a sales order is prepared: what was released is honoured, what has become worse since is not.
 * Reversals and returns pass; a shipment without order is core's.
 */
final class ShipmentCreditManager implements ICreditManager {
  private static final String PREPARE = "PR";
  private static final String CUSTOMER_RETURN = "C+";

  private final PO shipment;
  private final ICreditManager core;

  ShipmentCreditManager(PO shipment, ICreditManager core) {
    this.shipment = shipment;
    this.core = core;
  }

  @Override
  public CreditStatus checkCreditStatus(String docAction) {
    boolean ours = PREPARE.equals(docAction) && shipment.get_ValueAsBoolean("IsSOTrx") && shipment.get_ValueAsInt("C_Order_ID") > 0
        && shipment.get_ValueAsInt("Reversal_ID") == 0 && !CUSTOMER_RETURN.equals(shipment.get_ValueAsString("MovementType"));
    return ours ? Guarded.ask(shipment.getCtx(), shipment.get_TrxName(), services -> answer(services, docAction))
        : core.checkCreditStatus(docAction);
  }

  private CreditStatus answer(CollectionsServices services, String docAction) {
    LocalDate today = Env.getContextAsDate(shipment.getCtx(), Env.DATE).toLocalDateTime().toLocalDate();
    Optional<CreditRequest> request = services.credit().requests().ofShipment(shipment.get_ValueAsInt("C_Order_ID"), today);
    if (request.isEmpty()) {
      return core.checkCreditStatus(docAction);
    }
    CreditDecision decision = services.credit().checkCredit().ensure(request.get());
    if (decision.verdict() == Verdict.NOT_ASKED) {
      return core.checkCreditStatus(docAction);
    }
    return decision.holds() ? new HeldDocument(shipment.getCtx()).refuse(request.get(), decision, shipment.get_ID())
        : new CreditStatus(null, false);
  }
}
