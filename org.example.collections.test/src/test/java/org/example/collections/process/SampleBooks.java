// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import org.example.collections.fixture.Fixture;

/** Customers and documents of a company, as core would have written them. Invoices fall due at once unless said otherwise. */
final class SampleBooks {
  private static final int EUR = 102;

  private final SampleServer server;
  private final int client;
  private static int next = 2_000_000;

  SampleBooks(SampleServer server, int client) {
    this.server = server;
    this.client = client;
  }

  static SampleBooks of(SampleServer server) {
    return new SampleBooks(server, Fixture.SAMPLE);
  }

  /** With a postal address and, unless the e-mail is empty, a bill-to contact. */
  int customer(String name, String email, String language) throws SQLException {
    int id = customerWithoutAddress(name, language);
    location(id, "Hauptstraße 1", "10117", "Berlin");
    if (!email.isEmpty()) {
      contact(id, "Contact of " + name, email, true, false);
    }
    return id;
  }

  int customerWithoutAddress(String name, String language) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO C_BPartner (C_BPartner_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID,"
        + " AD_Language, SalesRep_ID, SOCreditStatus, C_BPartner_UU) VALUES (?, ?, 0, 0, 0, ?, ?, ?, ?, ?, 'O', gen_random_uuid())",
        id, client, "C" + id, name, client, language, client == Fixture.SAMPLE ? 1000001 : 1000002);
    return id;
  }

  int location(int customer, String street, String postal, String city) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO C_Location (C_Location_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Address1, City, Postal,"
        + " C_Country_ID) VALUES (?, ?, 0, 0, 0, ?, ?, ?, 101)", id, client, street, city, postal);
    server.sql("INSERT INTO C_BPartner_Location (C_BPartner_Location_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name,"
        + " C_BPartner_ID, C_Location_ID) VALUES (?, ?, 0, 0, 0, ?, ?, ?)", id, client, city, customer, id);
    return id;
  }

  int contact(int customer, String name, String email, boolean billTo, boolean dunningContact) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO AD_User (AD_User_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, EMail, C_BPartner_ID, IsBillTo,"
        + " COL_IsDunningContact) VALUES (?, ?, 0, 0, 0, ?, ?, ?, ?, ?)", id, client, name, email, customer, yes(billTo),
        yes(dunningContact));
    return id;
  }

  /** A sales invoice in euro, completed and unpaid, due on its date. */
  int invoice(int customer, String documentNo, LocalDate date, String amount) throws SQLException {
    return document(customer, documentNo, date, amount, 0, EUR);
  }

  /** An invoice at 30 days that falls due on this day. */
  int invoiceDue(int customer, String documentNo, LocalDate due, String amount) throws SQLException {
    int id = invoice(customer, documentNo, due.minusDays(30), amount);
    server.sql("UPDATE C_Invoice SET C_PaymentTerm_ID = ? WHERE C_Invoice_ID = ?", client == Fixture.SAMPLE ? 1000000 : 1000002, id);
    return id;
  }

  int creditNote(int customer, String documentNo, LocalDate date, String amount) throws SQLException {
    return document(customer, documentNo, date, amount, 1, EUR);
  }

  private int document(int customer, String documentNo, LocalDate date, String amount, int docType, int currency)
      throws SQLException {
    int id = next++;
    int type = 1000000 + docType + (client == Fixture.SAMPLE ? 0 : 10);
    server.sql("INSERT INTO C_Invoice (C_Invoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, DocAction,"
        + " Processed, C_DocType_ID, C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID,"
        + " C_PaymentTerm_ID, GrandTotal, TotalLines, M_PriceList_ID, IsPaid) SELECT ?, ?, ?, 0, 0, ?, 'CO', 'CL', 'Y', ?, ?, ?, ?,"
        + " ?, COALESCE(MIN(l.C_BPartner_Location_ID), 0), ?, ?, ?, ?, 1, 'N' FROM C_BPartner_Location l WHERE l.C_BPartner_ID = ?",
        id, client, client, documentNo, type, type, date, date, customer, currency,
        client == Fixture.SAMPLE ? 1000001 : 1000002, new BigDecimal(amount), new BigDecimal(amount), customer);
    return id;
  }

  /** A line of the invoice's schedule; the lines must add up to the invoice. */
  int instalment(int invoice, LocalDate due, String amount) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO C_InvoicePaySchedule (C_InvoicePaySchedule_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Invoice_ID,"
        + " DueDate, DueAmt, DiscountDate, DiscountAmt, IsValid) VALUES (?, ?, ?, 0, 0, ?, ?, ?, ?, 0, 'Y')",
        id, client, client, invoice, due, new BigDecimal(amount), due);
    server.sql("UPDATE C_Invoice SET IsPayScheduleValid = 'Y' WHERE C_Invoice_ID = ?", invoice);
    return id;
  }

  /** Paid in full by an allocation of that day, as core marks it. */
  void pay(int invoice, LocalDate day) throws SQLException {
    allocate(invoice, day, "1");
    server.sql("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = ?", invoice);
  }

  /** @param share of the invoice that is paid, e.g. 0.5 */
  void allocate(int invoice, LocalDate day, String share) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO C_AllocationHdr (C_AllocationHdr_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx,"
        + " DateAcct, C_Currency_ID, DocStatus, Processed) VALUES (?, ?, ?, 0, 0, ?, ?, ?, ?, 'CO', 'Y')",
        id, client, client, "A" + id, day, day, EUR);
    server.sql("INSERT INTO C_AllocationLine (C_AllocationLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_AllocationHdr_ID,"
        + " C_Invoice_ID, C_BPartner_ID, Amount, DateTrx) SELECT ?, ?, ?, 0, 0, ?, C_Invoice_ID, C_BPartner_ID, GrandTotal * ?, ?"
        + " FROM C_Invoice WHERE C_Invoice_ID = ?", id, client, client, id, new BigDecimal(share), day, invoice);
  }

  private static String yes(boolean flag) {
    return flag ? "Y" : "N";
  }
}
