// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.compiere.util.Msg;
import org.example.collections.contact.SettledFollowUps;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;

/**
 * Closes requests of our type whose invoices are paid, whose dispute is decided or whose notice is cancelled: one statement for each
 * kind of record they are about. Written as rows and not as model objects, so that nobody gets a mail about a task that is gone.
 */
public final class SqlSettledFollowUps implements SettledFollowUps {
  private static final String UNPAID = "i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL')";
  private static final String OF_CUSTOMER = "SELECT 1 FROM C_Invoice i WHERE i.AD_Client_ID = R_Request.AD_Client_ID"
      + " AND i.C_BPartner_ID = R_Request.C_BPartner_ID AND i.IsSOTrx = 'Y' AND " + UNPAID;
  /** What still asks for the task, by the record it is about. */
  private static final Map<RecordKind, String> REASONS = Map.of(
      RecordKind.NOTICE, "SELECT 1 FROM C_DunningRunLine x JOIN C_DunningRunEntry e ON e.C_DunningRunEntry_ID = x.C_DunningRunEntry_ID"
          + " JOIN C_Invoice i ON i.C_Invoice_ID = x.C_Invoice_ID WHERE x.C_DunningRunEntry_ID = R_Request.Record_ID"
          + " AND x.COL_IsInfo = 'N' AND e.COL_NoticeStatus <> 'CA' AND " + UNPAID,
      RecordKind.PROMISE, "SELECT 1 FROM COL_PromiseInvoice x JOIN C_Invoice i ON i.C_Invoice_ID = x.C_Invoice_ID"
          + " WHERE x.COL_Promise_ID = R_Request.Record_ID AND " + UNPAID,
      RecordKind.DISPUTE, "SELECT 1 FROM COL_Dispute x WHERE x.COL_Dispute_ID = R_Request.Record_ID AND x.COL_DisputeStatus = 'OP'",
      RecordKind.CONTACT_ENTRY, OF_CUSTOMER + " AND (EXISTS (SELECT 1 FROM COL_ContactInvoice x WHERE x.COL_ContactEntry_ID ="
          + " R_Request.Record_ID AND x.C_Invoice_ID = i.C_Invoice_ID) OR NOT EXISTS (SELECT 1 FROM COL_ContactInvoice y"
          + " WHERE y.COL_ContactEntry_ID = R_Request.Record_ID))",
      RecordKind.CUSTOMER, OF_CUSTOMER);
  private static final String CLOSED = "COALESCE((SELECT MIN(s.R_Status_ID) FROM R_Status s JOIN R_RequestType t"
      + " ON t.R_StatusCategory_ID = s.R_StatusCategory_ID WHERE t.R_RequestType_ID = R_Request.R_RequestType_ID"
      + " AND s.IsFinalClose = 'Y' AND s.IsActive = 'Y'), R_Status_ID)";

  private final Properties ctx;
  private final SqlSession session;

  public SqlSettledFollowUps(Properties ctx, SqlSession session) {
    this.ctx = ctx;
    this.session = session;
  }

  @Override
  public int close(LocalDate today) {
    return REASONS.keySet().stream().mapToInt(kind -> session.update(settled(kind, today))).sum();
  }

  @Override
  public int close(RecordRef about, LocalDate today) {
    return session.update(settled(about.kind(), today).add("AND Record_ID = ?", about.id()));
  }

  private Sql settled(RecordKind kind, LocalDate today) {
    return Sql.of("UPDATE R_Request SET Processed = 'Y', NextAction = 'N', DateNextAction = NULL, CloseDate = ?, Result = ?, Updated = ?,"
        + " UpdatedBy = ?, R_Status_ID = " + CLOSED + " WHERE AD_Client_ID = ? AND R_RequestType_ID = ? AND Processed = 'N'"
        + " AND AD_Table_ID = ? AND NOT EXISTS (" + REASONS.get(kind) + ")", today, Msg.getMsg(ctx, "COL_SettledBeforeContact"), today,
        session.userId(), session.clientId(), new RequestTypes(ctx, session).ofTasks(), new RecordTables(session).id(kind));
  }
}
