// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.dunning.CollectionType;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.ScheduleLine;

/** Sales invoices and credit notes that are not fully paid on the run date, with the valid lines of their schedules. */
final class OpenInvoices implements AutoCloseable {
  private static final String SELECT = "SELECT i.C_BPartner_ID, i.C_Invoice_ID, i.AD_Org_ID, i.DocumentNo,"
      + " i.DateInvoiced, i.GrandTotal, i.C_Currency_ID, i.C_PaymentTerm_ID, i.POReference, i.IsInDispute,"
      + " i.DunningGrace, i.InvoiceCollectionType, i.COL_Dunning_ID, i.AD_User_ID, d.DocBaseType,"
      + " s.C_InvoicePaySchedule_ID, s.DueDate, s.DueAmt, i.COL_RepeatFrom, i.COL_DunningNotice_ID"
      + " FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID"
      + " LEFT JOIN C_InvoicePaySchedule s ON s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y' AND"
      + " i.IsPayScheduleValid = 'Y' WHERE d.DocBaseType IN ('ARI', 'ARC') AND";

  /**
   * @param total negative on a credit note
   * @param isClaim it bills interest and fees of a notice
   * @param schedule empty when the whole invoice falls due on one day
   */
  record Invoice(int id, int customer, int organisation, String documentNo, LocalDate date, BigDecimal total,
      Currency currency, int termId, String reference, boolean inDispute, Optional<LocalDate> graceUntil,
      Optional<CollectionType> collectionType, Optional<ProcedureId> procedure, Optional<ContactId> contact,
      Optional<LocalDate> repeatFrom, boolean isClaim, List<ScheduleLine> schedule) {}

  private final Currencies currencies;
  private final SortedRows<Invoice> rows;

  OpenInvoices(SqlSession session, RunScope scope, Currencies currencies) {
    this.currencies = currencies;
    rows = new SortedRows<>(session, scope.openInvoices(Sql.of(SELECT))
        .add("ORDER BY i.C_BPartner_ID, i.DateInvoiced, i.C_Invoice_ID"), this::read);
  }

  SortedRows<Invoice> rows() {
    return rows;
  }

  /** Oldest first. A row is an invoice with at most one line of its schedule; here the lines come together. */
  List<Invoice> of(int customer) {
    List<Invoice> invoices = new ArrayList<>();
    for (Invoice row : rows.of(customer)) {
      Invoice last = invoices.isEmpty() ? null : invoices.get(invoices.size() - 1);
      if (last != null && last.id == row.id) {
        last.schedule.addAll(row.schedule);
      } else {
        invoices.add(row);
      }
    }
    return invoices;
  }

  @Override
  public void close() {
    rows.close();
  }

  private Invoice read(ResultSet row) throws SQLException {
    boolean creditNote = row.getString(15).endsWith("C");
    Currency currency = currencies.get(row.getInt(7));
    List<ScheduleLine> schedule = new ArrayList<>(2);
    if (row.getInt(16) > 0) {
      schedule.add(new ScheduleLine(row.getInt(16), Columns.day(row, 17),
          Currencies.money(signed(row.getBigDecimal(18), creditNote), currency)));
    }
    return new Invoice(row.getInt(2), row.getInt(1), row.getInt(3), row.getString(4), Columns.day(row, 5),
        signed(row.getBigDecimal(6), creditNote), currency, row.getInt(8), Columns.text(row, 9), Columns.yes(row, 10),
        Columns.optionalDay(row, 11), CollectionTypes.of(Columns.text(row, 12)), Columns.id(row,
        13).map(ProcedureId::new), Columns.id(row, 14).map(ContactId::new),
        Columns.optionalDay(row, 19), row.getInt(20) > 0, schedule);
  }

  private static BigDecimal signed(BigDecimal amount, boolean creditNote) {
    BigDecimal value = amount == null ? BigDecimal.ZERO : amount;
    return creditNote ? value.negate() : value;
  }
}
