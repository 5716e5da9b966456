// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import org.example.collections.work.WorklistQuestion;

/**
 * Where the rows of the views on the worklist come from. Each statement has the same columns: customer, search key, name, points,
 * reason, amount, its currency, decimals, day, day and text of the next follow-up, whether a rate is missing, rows in all; it stops
 * behind its conditions.
 */
final class WorklistSources {
  private static final String NEXT = "(SELECT MIN(q.DateNextAction) FROM R_Request q WHERE q.C_BPartner_ID = t.C_BPartner_ID"
      + " AND q.AD_Client_ID = t.AD_Client_ID AND q.IsActive = 'Y' AND q.Processed = 'N') AS NextOn, (SELECT q.Summary FROM R_Request q"
      + " WHERE q.C_BPartner_ID = t.C_BPartner_ID AND q.AD_Client_ID = t.AD_Client_ID AND q.IsActive = 'Y' AND q.Processed = 'N'"
      + " AND q.DateNextAction IS NOT NULL ORDER BY q.DateNextAction, q.R_Request_ID FETCH FIRST 1 ROW ONLY) AS NextAction";
  private static final String TEAM = "COALESCE(p.COL_Collector_ID, g.COL_Collector_ID, s.COL_Collector_ID)";

  private final SqlSession session;
  private final WorklistQuestion question;

  WorklistSources(SqlSession session, WorklistQuestion question) {
    this.session = session;
    this.question = question;
  }

  Sql source() {
    return switch (question.view()) {
      case TO_DO -> list("IS NULL", "t.COL_DaysOverdue");
      case SNOOZED -> list("IS NOT NULL", "t.COL_DaysOverdue");
      case PROMISED_TODAY -> records("SELECT q.AD_Client_ID, q.C_BPartner_ID, NULL AS Reason, SUM(q.COL_Amount) AS Amount,"
          + " MIN(q.C_Currency_ID) AS C_Currency_ID, COUNT(DISTINCT q.C_Currency_ID) AS Currencies, MIN(q.COL_PromisedOn) AS OnDay"
          + " FROM COL_Promise q WHERE q.AD_Client_ID = ? AND q.COL_PromiseStatus = 'OP' AND q.IsActive = 'Y' AND q.COL_PromisedOn = ?"
          + " GROUP BY q.AD_Client_ID, q.C_BPartner_ID", session.clientId(), question.today());
      case HELD_ORDERS -> records("SELECT q.AD_Client_ID, q.C_BPartner_ID, MIN(q.COL_Reasons) AS Reason, SUM(q.COL_OrderAmt) AS Amount,"
          + " MIN(q.COL_OrderCurrency_ID) AS C_Currency_ID, COUNT(DISTINCT q.COL_OrderCurrency_ID) AS Currencies,"
          + " MIN(q.COL_HeldAt) AS OnDay FROM COL_CreditHold q WHERE q.AD_Client_ID = ? AND q.COL_HoldStatus IN " + HoldCodes.OPEN
          + " AND q.IsActive = 'Y' GROUP BY q.AD_Client_ID, q.C_BPartner_ID", session.clientId());
      case DISPUTES -> records("SELECT q.AD_Client_ID, q.C_BPartner_ID, MIN(q.COL_DisputeReason) AS Reason, SUM(q.COL_Amount) AS Amount,"
          + " MIN(q.C_Currency_ID) AS C_Currency_ID, COUNT(DISTINCT q.C_Currency_ID) AS Currencies, MIN(q.Created) AS OnDay"
          + " FROM COL_Dispute q WHERE q.AD_Client_ID = ? AND q.COL_DisputeStatus = 'OP' AND q.IsActive = 'Y'"
          + " GROUP BY q.AD_Client_ID, q.C_BPartner_ID", session.clientId());
    };
  }

  /** From the view behind the window: who works the list now, stand-ins among them. */
  private Sql list(String snoozed, String days) {
    Sql sql = Sql.of("SELECT t.C_BPartner_ID, p.Value, p.Name, t.COL_Points, t.COL_PointReasons, t.COL_OverdueNowAmt, c.ISO_Code,"
        + " c.StdPrecision, " + days + ", t.COL_SnoozeUntil, t.COL_NextActionOn, t.COL_NextAction, t.COL_IsRateMissing,"
        + " COUNT(*) OVER () FROM COL_Worklist_v t JOIN C_BPartner p ON p.C_BPartner_ID = t.C_BPartner_ID"
        + " JOIN C_Currency c ON c.C_Currency_ID = t.C_Currency_ID WHERE t.AD_Client_ID = ? AND t.COL_SnoozeUntil " + snoozed,
        session.clientId());
    return question.team() ? sql.add("AND t.COL_Worker_ID = t.COL_Collector_ID") : sql.add("AND t.COL_Worker_ID = ?", session.userId());
  }

  /** Records by customer, with the collector as the view finds it. */
  private Sql records(String select, Object... values) {
    Sql sql = Sql.of("SELECT t.C_BPartner_ID, p.Value, p.Name, 0, t.Reason, CASE WHEN t.Currencies = 1 THEN t.Amount END, c.ISO_Code,"
        + " c.StdPrecision, 0, t.OnDay, " + NEXT + ", 'N', COUNT(*) OVER () FROM (" + select + ") t", values)
        .add("JOIN C_BPartner p ON p.C_BPartner_ID = t.C_BPartner_ID JOIN C_BP_Group g ON g.C_BP_Group_ID = p.C_BP_Group_ID"
            + " JOIN C_Currency c ON c.C_Currency_ID = t.C_Currency_ID LEFT JOIN COL_Setting s ON s.AD_Client_ID = t.AD_Client_ID"
            + " WHERE t.AD_Client_ID = ?", session.clientId());
    return question.team() ? sql : sql.add("AND " + TEAM + " IN (SELECT u.AD_User_ID FROM AD_User u WHERE u.AD_User_ID = ?"
        + " OR u.COL_StandIn_ID = ? AND u.COL_StandInFrom <= ? AND (u.COL_StandInUntil IS NULL OR u.COL_StandInUntil >= ?))",
        session.userId(), session.userId(), question.today(), question.today());
  }
}
