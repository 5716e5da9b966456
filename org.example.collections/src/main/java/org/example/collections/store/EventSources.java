// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

/**
 * The statements behind what happened with a customer, with the same columns: kind, time, what, state, text, colleague, amount,
 * currency, until, key, AD_Archive_ID of its document, stage. Parameters of each: tenant and customer; those of contacts besides: first the table of archived documents,
 * last the table of notices, user, and whether confidential ones may be read.
 */
final class EventSources {
  private static final String OVER = "'OVER'";

  static final String CONTACTS = select("CONTACT", "x.COL_ContactTime", "x.COL_ContactChannel", "x.COL_Outcome", "x.COL_Note",
      "x.COL_Collector_ID", "CAST(NULL AS DECIMAL(20, 4))", "CAST(NULL AS DECIMAL(10))", "x.COL_QuietUntil", "x.COL_ContactEntry_ID",
      "CASE WHEN x.AD_Table_ID = ? THEN x.Record_ID ELSE 0 END",
      "COL_ContactEntry", OVER) + " AND (x.AD_Table_ID IS NULL OR x.AD_Table_ID <> ? OR x.COL_ContactChannel NOT IN ('LE', 'EM'))"
      + " AND (x.COL_IsConfidential = 'N' OR x.CreatedBy = ? OR ? = 'Y')";
  static final String PROMISES = select("PROMISE", "x.Created", "NULL", "x.COL_PromiseStatus", "NULL", "x.CreatedBy", "x.COL_Amount",
      "x.C_Currency_ID", "x.COL_PromisedOn", "x.COL_Promise_ID", "0", "COL_Promise",
      begun("x.COL_PromiseStatus = 'OP'"));
  static final String DISPUTES = select("DISPUTE", "x.Created", "x.COL_DisputeReason", "x.COL_DisputeStatus", "NULL", "x.COL_Owner_ID",
      "x.COL_Amount", "x.C_Currency_ID", "x.COL_DueOn", "x.COL_Dispute_ID", "0", "COL_Dispute",
      begun("x.COL_DisputeStatus = 'OP'"));
  static final String PLANS = select("PLAN", "x.Created", "x.COL_PlanNo", "x.COL_PlanStatus", "x.COL_EndReason", "x.CreatedBy",
      "x.COL_TotalAmt", "x.C_Currency_ID", "x.COL_ReplyBy", "x.COL_InstalmentPlan_ID", "0",
      "COL_InstalmentPlan", "CASE WHEN x.COL_PlanStatus = 'OF' THEN 'BEGUN'"
      + " WHEN x.COL_PlanStatus IN " + PlanCodes.OPEN + " THEN 'ANSWERED' ELSE 'OVER' END");
  static final String HOLDS = select("HOLD", "x.COL_HeldAt", "x.COL_HoldNo", "x.COL_HoldStatus", "x.COL_Reasons", "x.COL_HeldFor_ID",
      "x.COL_OrderAmt", "x.COL_OrderCurrency_ID", "x.COL_ValidUntil", "x.COL_CreditHold_ID", "0",
      "COL_CreditHold", "CASE WHEN x.COL_HoldStatus = 'RJ' THEN 'OVER' WHEN x.COL_HoldStatus IN ('RQ', 'FA') THEN 'ANSWERED'"
      + " WHEN x.COL_HoldStatus IN " + HoldCodes.OPEN + " THEN 'BEGUN' ELSE 'OVER' END");
  static final String LETTERS = select("LETTER", "COALESCE(x.COL_SentAt, x.Created)", "x.COL_Channel", "x.COL_LetterStatus",
      "(SELECT n.COL_DocumentNo FROM C_DunningRunEntry n WHERE n.C_DunningRunEntry_ID = x.C_DunningRunEntry_ID)", "x.CreatedBy",
      "(SELECT n.Amt FROM C_DunningRunEntry n WHERE n.C_DunningRunEntry_ID = x.C_DunningRunEntry_ID)",
      "(SELECT n.C_Currency_ID FROM C_DunningRunEntry n WHERE n.C_DunningRunEntry_ID = x.C_DunningRunEntry_ID)",
      "CAST(NULL AS DATE)", "x.COL_Letter_ID", "COALESCE(x.AD_Archive_ID, 0)", "COL_Letter", OVER);

  /** Proposals that have not gone out. */
  static final String NOTICES = select("NOTICE", "x.Created", "x.C_DunningLevel_ID", "x.COL_NoticeStatus", "NULL",
      "x.CreatedBy", "x.Amt", "x.C_Currency_ID", "x.COL_PayBy", "x.C_DunningRunEntry_ID", "0", "C_DunningRunEntry",
      "CASE WHEN x.COL_NoticeStatus = 'DR' THEN 'BEGUN' ELSE 'ANSWERED' END")
      + " AND x.COL_NoticeStatus IN " + DeliveryCodes.PROPOSED;

  private EventSources() {}

  private static String select(String kind, String time, String what, String state, String text, String user, String amount,
      String currency, String until, String key, String document, String table, String stage) {
    return "SELECT '" + kind + "' AS Kind, " + time + " AS AtTime, " + text(what) + " AS What, " + state + " AS State, " + text(text)
        + " AS Words, " + user + " AS UserId, " + amount + " AS Amount, " + currency + " AS Currency, " + until + " AS Until, " + key
        + " AS RecordId, " + document + " AS Document, " + stage + " AS Stage FROM " + table
        + " x WHERE x.AD_Client_ID = ? AND x.C_BPartner_ID = ?"
        + " AND x.IsActive = 'Y'";
  }

  private static String begun(String condition) {
    return "CASE WHEN " + condition + " THEN 'BEGUN' ELSE 'OVER' END";
  }

  private static String text(String expression) {
    return "CAST(" + expression + " AS VARCHAR(2000))";
  }
}
