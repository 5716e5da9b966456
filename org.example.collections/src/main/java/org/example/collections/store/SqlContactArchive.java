// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.contact.ContactArchive;
import org.example.collections.contact.ContactLine;
import org.example.collections.contact.Retention;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RecordKind;

/** The contact log as a whole. */
public final class SqlContactArchive implements ContactArchive {
  private static final String NOTHING_OPEN = "AND NOT EXISTS (SELECT 1 FROM COL_Promise q WHERE q.COL_ContactEntry_ID ="
      + " COL_ContactEntry.COL_ContactEntry_ID AND q.COL_PromiseStatus = 'OP') AND NOT EXISTS (SELECT 1 FROM COL_Dispute d"
      + " WHERE d.COL_ContactEntry_ID = COL_ContactEntry.COL_ContactEntry_ID AND d.COL_DisputeStatus = 'OP') AND NOT EXISTS"
      + " (SELECT 1 FROM R_Request r WHERE r.AD_Table_ID = ? AND r.Record_ID = COL_ContactEntry.COL_ContactEntry_ID"
      + " AND r.C_BPartner_ID = COL_ContactEntry.C_BPartner_ID AND r.Processed = 'N') AND NOT EXISTS (SELECT 1"
      + " FROM COL_ContactInvoice x JOIN C_Invoice i ON i.C_Invoice_ID = x.C_Invoice_ID WHERE x.COL_ContactEntry_ID ="
      + " COL_ContactEntry.COL_ContactEntry_ID AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL'))";

  private final SqlSession session;

  public SqlContactArchive(SqlSession session) {
    this.session = session;
  }

  @Override
  public Retention retention() {
    return session.first(Sql.of("SELECT COL_RetainYears, COL_KeepNotesMonths FROM COL_Setting WHERE AD_Client_ID = ?",
        session.clientId()), row -> new Retention(row.getInt(1), row.getInt(2)))
        .orElseThrow(() -> new AdempiereException("@COL_NotSetUp@"));
  }

  @Override
  public int purge(Retention retention, LocalDate today) {
    int table = new RecordTables(session).id(RecordKind.CONTACT_ENTRY);
    return session.update(Sql.of("UPDATE COL_ContactEntry SET COL_Note = NULL, AD_User_ID = NULL, COL_PurgedOn = ?, Updated = ?,"
        + " UpdatedBy = ? WHERE AD_Client_ID = ? AND COL_PurgedOn IS NULL", today, LocalDateTime.now(), session.userId(),
        session.clientId()).add("AND (COL_ContactChannel IN ('LE', 'EM') AND COL_ContactTime < ? OR COL_ContactChannel NOT IN"
        + " ('LE', 'EM') AND COL_ContactTime < ?) AND (COL_QuietUntil IS NULL OR COL_QuietUntil < ?)",
        retention.lettersBefore(today), retention.notesBefore(today), today).add(NOTHING_OPEN, table));
  }

  @Override
  public List<ContactLine> of(CustomerId customer, boolean confidential) {
    return session.list(Sql.of("SELECT e.COL_ContactTime, e.COL_ContactChannel, e.COL_Outcome, u.Name, e.COL_Note FROM COL_ContactEntry e"
        + " LEFT JOIN AD_User u ON u.AD_User_ID = e.AD_User_ID WHERE e.AD_Client_ID = ? AND e.C_BPartner_ID = ?"
        + " AND (e.COL_IsConfidential = 'N' OR ? = 'Y') ORDER BY e.COL_ContactTime, e.COL_ContactEntry_ID", session.clientId(),
        customer.value(), confidential), row -> new ContactLine(row.getObject(1, LocalDateTime.class),
        ContactCodes.CHANNELS.get(Columns.text(row, 2)).name(), ContactCodes.OUTCOMES.get(Columns.text(row, 3)).name(),
        Columns.text(row, 4), Columns.text(row, 5)));
  }

  @Override
  public boolean mayReadConfidential(int role) {
    return session.first(Sql.of("SELECT COL_IsReadConfidential FROM AD_Role WHERE AD_Role_ID = ? AND AD_Client_ID IN (0, ?)", role,
        session.clientId()), row -> Columns.yes(row, 1)).orElse(false);
  }
}
