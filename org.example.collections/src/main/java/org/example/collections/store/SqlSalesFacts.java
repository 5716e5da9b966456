// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.contact.SalesFact;
import org.example.collections.contact.SalesFacts;
import org.example.collections.receivable.UserId;

/** Read in one statement; told by core's notices (AD_Note), which every user has on the home page. */
public final class SqlSalesFacts implements SalesFacts {
  private static final int TEXT_LENGTH = 2000;

  private final SqlSession session;

  public SqlSalesFacts(SqlSession session) {
    this.session = session;
  }

  @Override
  public List<SalesFact> on(LocalDate day) {
    int client = session.clientId();
    return session.list(Sql.of("SELECT p.SalesRep_ID, p.Name, f.Kind, f.Amount, c.ISO_Code, f.Until FROM ("
        + "SELECT q.C_BPartner_ID, 'PROMISE' AS Kind, q.COL_Amount AS Amount, q.C_Currency_ID, q.COL_PromisedOn AS Until"
        + " FROM COL_Promise q WHERE q.AD_Client_ID = ? AND q.COL_PromiseStatus = 'OP'", client)
        .add("UNION ALL SELECT d.C_BPartner_ID, 'DISPUTE', d.COL_Amount, d.C_Currency_ID, d.COL_DueOn FROM COL_Dispute d"
            + " WHERE d.AD_Client_ID = ? AND d.COL_DisputeStatus = 'OP'", client)
        .add("UNION ALL SELECT b.C_BPartner_ID, 'DUNNING_BLOCK', NULL, NULL, b.ValidTo FROM COL_DunningBlock b WHERE b.AD_Client_ID = ?"
            + " AND b.IsActive = 'Y' AND b.ValidFrom <= ? AND (b.ValidTo IS NULL OR b.ValidTo >= ?) AND b.COL_BlockReason NOT IN"
            + " ('PR', 'DI')", client, day, day)
        .add("UNION ALL SELECT x.C_BPartner_ID, 'CREDIT_HOLD', NULL, NULL, NULL FROM C_BPartner x"
            + " WHERE x.AD_Client_ID = ? AND x.SOCreditStatus IN ('H', 'S')) f", client)
        .add("JOIN C_BPartner p ON p.C_BPartner_ID = f.C_BPartner_ID LEFT JOIN C_Currency c ON c.C_Currency_ID = f.C_Currency_ID"
            + " WHERE p.SalesRep_ID > 0 ORDER BY p.SalesRep_ID, p.Name, f.Kind, f.Until"), row -> new SalesFact(
        new UserId(row.getInt(1)), row.getString(2), SalesFact.Kind.valueOf(row.getString(3)),
        detail(row.getBigDecimal(4) == null ? "" : row.getBigDecimal(4).toPlainString() + " " + Columns.text(row, 5),
            Columns.optionalDay(row, 6).map(LocalDate::toString).orElse(""))));
  }

  @Override
  public void tell(SalesFact first, String text) {
    int message = session.first(Sql.of("SELECT AD_Message_ID FROM AD_Message WHERE Value = 'COL_SalesSummaryTitle'"),
        row -> row.getInt(1)).orElseThrow(() -> new AdempiereException("@NotFound@ COL_SalesSummaryTitle"));
    NewRows notes = new NewRows(session, "AD_Note", "AD_User_ID", "AD_Message_ID", "TextMsg", "Processed");
    notes.add(0, first.salesRep().value(), message, text.substring(0, Math.min(TEXT_LENGTH, text.length())), "N");
    notes.flush();
  }

  private static String detail(String amount, String until) {
    return (amount + " " + until).strip();
  }
}
