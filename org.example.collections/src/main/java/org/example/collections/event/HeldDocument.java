// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.event;

import java.sql.SQLException;
import java.util.Properties;
import org.adempiere.base.CreditStatus;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.util.Msg;
import org.compiere.util.Trx;
import org.example.collections.CollectionsServices;
import org.example.collections.CreditTexts;
import org.example.collections.credit.CreditDecision;
import org.example.collections.credit.CreditRequest;

/**
 * Refuses a document and keeps the hold. The hold is written in a transaction of its own, since the document's is often rolled back
 * after the refusal; the customer's row, locked there, is not touched here.
 */
final class HeldDocument {
  private final Properties ctx;

  HeldDocument(Properties ctx) {
    this.ctx = ctx;
  }

  CreditStatus refuse(CreditRequest request, CreditDecision decision, int shipmentId) {
    String reasons = CreditTexts.in(ctx).reasons(decision);
    return new CreditStatus(Msg.getMsg(ctx, "COL_CreditHeld", new Object[] {keep(request, decision, shipmentId, reasons), reasons}), true);
  }

  /** @return number of the hold */
  private String keep(CreditRequest request, CreditDecision decision, int shipmentId, String reasons) {
    Trx own = Trx.get(Trx.createTrxName("COL_Hold"), true);
    try {
      String number = CollectionsServices.in(ctx, own.getTrxName()).credit().holds().keep(request, decision, shipmentId, reasons).number();
      own.commit(true);
      return number;
    } catch (SQLException e) {
      throw new AdempiereException(e);
    } finally {
      own.rollback();
      own.close();
    }
  }
}
