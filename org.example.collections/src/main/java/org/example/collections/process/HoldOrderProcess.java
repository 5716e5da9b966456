// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import org.adempiere.base.annotation.Parameter;
import org.adempiere.base.annotation.Process;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.example.collections.credit.CreditHold;

/** Stops the shipments of an accepted order (case K-36). */
@Process
public final class HoldOrderProcess extends CreditProcess {
  private static final String ORDER = "C_Order";

  @Parameter(name = "C_Order_ID")
  private int order;

  @Parameter(name = "COL_ReasonText")
  private String reason;

  @Override
  protected String decide() {
    int meant = isRecordOf(ORDER) ? getRecord_ID() : order;
    PO found = MTable.get(getCtx(), ORDER).getPO(meant, get_TrxName());
    if (meant <= 0 || !"CO".equals(found.get_ValueAsString("DocStatus")) || !found.get_ValueAsBoolean("IsSOTrx")) {
      throw new AdempiereException("@COL_CreditNotAccepted@");
    }
    CreditHold hold = credit().holds().keepByHand(meant, reason == null ? "" : reason);
    return message("COL_CreditHeldByHand", hold.number());
  }
}
