// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.dunning.CollectionType;
import org.example.collections.dunning.ProcedureId;
import org.example.collections.money.Currency;
import org.example.collections.receivable.ContactId;
import org.example.collections.receivable.ScheduleLine;

/** Sales invoices and credit notes that are not fully paid on the run date, with the valid lines of their schedules. */
final class OpenInvoices {
  private static final String SELECT = "SELECT i.C_Invoice_ID, i.C_BPartner_ID, i.AD_Org_ID, i.DocumentNo, i.DateInvoiced,"
      + " i.GrandTotal, i.C_Currency_ID, i.C_PaymentTerm_ID, i.POReference, i.IsInDispute, i.DunningGrace,"
      + " i.InvoiceCollectionType, i.COL_Dunning_ID, i.AD_User_ID, d.DocBaseType,"
      + " s.C_InvoicePaySchedule_ID, s.DueDate, s.DueAmt"
      + " FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID"
      + " LEFT JOIN C_InvoicePaySchedule s ON s.C_Invoice_ID = i.C_Invoice_ID AND s.IsValid = 'Y' AND i.IsPayScheduleValid = 'Y'"
      + " WHERE d.DocBaseType IN ('ARI', 'ARC') AND";

  /**
   * @param total negative on a credit note
   * @param schedule empty when the invoice falls due at once
   */
  record Invoice(int id, int customer, int organisation, String documentNo, LocalDate date, BigDecimal total, Currency currency,
      int termId, String reference, boolean inDispute, Optional<LocalDate> graceUntil, Optional<CollectionType> collectionType,
      Optional<ProcedureId> procedure, Optional<ContactId> contact, List<ScheduleLine> schedule) {}

  private final SqlSession session;
  private final Currencies currencies;

  OpenInvoices(SqlSession session, Currencies currencies) {
    this.session = session;
    this.currencies = currencies;
  }

  /** Oldest first. */
  List<Invoice> read(RunScope scope, CustomerPage page) {
    Map<Integer, Invoice> invoices = new LinkedHashMap<>();
    Sql sql = scope.openInvoices(Sql.of(SELECT), page).add("ORDER BY i.C_BPartner_ID, i.DateInvoiced, i.C_Invoice_ID");
    session.forEach(sql, row -> {
      Invoice invoice = invoices.get(row.getInt(1));
      if (invoice == null) {
        invoice = invoice(row);
        invoices.put(invoice.id, invoice);
      }
      if (row.getInt(16) > 0) {
        BigDecimal amount = signed(row.getBigDecimal(18), row.getString(15));
        invoice.schedule.add(new ScheduleLine(row.getInt(16), Columns.day(row, 17), Currencies.money(amount, invoice.currency)));
      }
    });
    return List.copyOf(invoices.values());
  }

  private Invoice invoice(ResultSet row) throws SQLException {
    return new Invoice(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4), Columns.day(row, 5),
        signed(row.getBigDecimal(6), row.getString(15)), currencies.get(row.getInt(7)), row.getInt(8), Columns.text(row, 9),
        Columns.yes(row, 10), Columns.optionalDay(row, 11), CollectionTypes.of(Columns.text(row, 12)),
        Columns.id(row, 13).map(ProcedureId::new), Columns.id(row, 14).map(ContactId::new), new ArrayList<>(1));
  }

  private static BigDecimal signed(BigDecimal amount, String docBaseType) {
    BigDecimal value = amount == null ? BigDecimal.ZERO : amount;
    return docBaseType.endsWith("C") ? value.negate() : value;
  }
}
