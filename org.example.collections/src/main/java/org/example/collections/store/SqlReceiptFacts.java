// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.ReceiptFacts;
import org.example.collections.receivable.CustomerId;

/** Reads a receipt of C_Payment that is to be counted against what its customer owes. */
public final class SqlReceiptFacts {
  private final SqlSession session;

  public SqlReceiptFacts(SqlSession session) {
    this.session = session;
  }

  /** @throws AdempiereException when it is no completed receipt of a customer */
  public ReceiptFacts of(int payment) {
    Currencies currencies = new Currencies(session);
    return session.first(Sql.of("SELECT p.DocumentNo, p.C_BPartner_ID, p.DateTrx, p.PayAmt, p.C_Currency_ID FROM C_Payment p"
        + " WHERE p.C_Payment_ID = ? AND p.AD_Client_ID = ? AND p.IsReceipt = 'Y' AND p.C_BPartner_ID > 0"
        + " AND p.DocStatus IN ('CO', 'CL')", payment, session.clientId()),
        row -> new ReceiptFacts(Columns.text(row, 1), new CustomerId(row.getInt(2)), Columns.day(row, 3),
            Currencies.money(row.getBigDecimal(4), currencies.get(row.getInt(5)))))
        .orElseThrow(() -> new AdempiereException("@COL_NoReceipt@"));
  }
}
