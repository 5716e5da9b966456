// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.standin;

import org.adempiere.base.CreditStatus;
import org.compiere.model.PO;

/** Refuses a sales document at Prepare when its partner is on credit stop or hold. */
public final class PartnerStatus {
  private PartnerStatus() {}

  public static CreditStatus check(PO document, String partnerColumn, String docAction) {
    if (!"PR".equals(docAction) || !document.get_ValueAsBoolean("IsSOTrx")) {
      return new CreditStatus(null, false);
    }
    String status = Rows.first(document.get_TrxName(), "SELECT SOCreditStatus FROM C_BPartner WHERE C_BPartner_ID = ?",
        row -> row.getString(1), document.get_ValueAsInt(partnerColumn));
    boolean refused = "S".equals(status) || "H".equals(status);
    return new CreditStatus(refused ? "@BPartnerCredit" + (status.equals("S") ? "Stop@" : "Hold@") : null, refused);
  }
}
