// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.contact.ContactEntries;
import org.example.collections.contact.ContactEntry;
import org.example.collections.contact.ContactEntryId;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.UserId;

/** Contact entries in COL_ContactEntry, the invoices they name in COL_ContactInvoice. */
public final class SqlContactEntries implements ContactEntries {
  static final String[] COLUMNS = {"C_BPartner_ID", "AD_User_ID", "COL_ContactChannel", "COL_ContactTime", "COL_Outcome", "COL_Note",
      "COL_IsConfidential", "COL_QuietUntil", "COL_Follows_ID", "AD_Table_ID", "Record_ID", "COL_Collector_ID"};
  private static final int NOTE_LENGTH = 2000;

  private final SqlSession session;

  public SqlContactEntries(SqlSession session) {
    this.session = session;
  }

  @Override
  public ContactEntryId add(ContactEntry entry, Optional<LocalDate> quietUntil) {
    RecordTables tables = new RecordTables(session);
    NewRows rows = new NewRows(session, "COL_ContactEntry", COLUMNS);
    int organisation = entry.organisation().value();
    int id = rows.add(organisation, entry.customer().value(), entry.person().map(ContactId::value).orElse(null),
        ContactCodes.CHANNELS.of(entry.channel()), entry.time(), ContactCodes.OUTCOMES.of(entry.outcome()), shortened(entry.note()),
        entry.confidential(), quietUntil.orElse(null), entry.follows().map(ContactEntryId::value).orElse(null),
        entry.source().map(source -> tables.id(source.kind())).orElse(null), entry.source().map(source -> source.id()).orElse(null),
        entry.collector().map(UserId::value).orElse(null));
    rows.flush();
    NewRows invoices = new NewRows(session, "COL_ContactInvoice", "COL_ContactEntry_ID", "C_Invoice_ID");
    entry.invoices().forEach(invoice -> invoices.add(organisation, id, invoice.value()));
    invoices.flush();
    return new ContactEntryId(id);
  }

  @Override
  public void quiet(ContactEntryId entry, LocalDate until) {
    session.update(Sql.of("UPDATE COL_ContactEntry SET COL_QuietUntil = ?, Updated = ?, UpdatedBy = ? WHERE COL_ContactEntry_ID = ?"
        + " AND AD_Client_ID = ?", until, LocalDateTime.now(), session.userId(), entry.value(), session.clientId()));
  }

  @Override
  public ContactEntry get(ContactEntryId entry) {
    List<InvoiceId> invoices = session.list(Sql.of("SELECT C_Invoice_ID FROM COL_ContactInvoice WHERE COL_ContactEntry_ID = ?"
        + " AND AD_Client_ID = ? ORDER BY C_Invoice_ID", entry.value(), session.clientId()), row -> new InvoiceId(row.getInt(1)));
    RecordTables tables = new RecordTables(session);
    return session.first(Sql.of("SELECT AD_Org_ID, C_BPartner_ID, AD_User_ID, COL_ContactChannel, COL_ContactTime, COL_Outcome, COL_Note,"
        + " COL_IsConfidential, COL_Follows_ID, AD_Table_ID, Record_ID, COL_Collector_ID FROM COL_ContactEntry"
        + " WHERE COL_ContactEntry_ID = ? AND AD_Client_ID = ?", entry.value(), session.clientId()), row -> entry(row, invoices, tables))
        .orElseThrow(() -> new AdempiereException("@NotFound@ @COL_ContactEntry_ID@ " + entry.value()));
  }

  private static ContactEntry entry(ResultSet row, List<InvoiceId> invoices, RecordTables tables) throws SQLException {
    return new ContactEntry(new OrganisationId(row.getInt(1)), new CustomerId(row.getInt(2)), Columns.id(row, 3).map(ContactId::new),
        ContactCodes.CHANNELS.get(Columns.text(row, 4)), row.getObject(5, LocalDateTime.class),
        ContactCodes.OUTCOMES.get(Columns.text(row, 6)), Columns.text(row, 7), Columns.yes(row, 8), invoices,
        Columns.id(row, 9).map(ContactEntryId::new), tables.record(row.getInt(10), row.getInt(11)),
        Columns.id(row, 12).map(UserId::new));
  }

  static String shortened(String note) {
    return note.isEmpty() ? null : note.substring(0, Math.min(NOTE_LENGTH, note.length()));
  }
}
