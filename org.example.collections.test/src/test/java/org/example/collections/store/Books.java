// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.example.collections.fixture.Fixture;

/**
 * Writes documents of one company as core leaves them once they are completed. Further columns come in pairs of name
 * and value.
 */
final class Books {
  static final int EUR = 102;
  static final int USD = 100;
  static final int CHF = 318;
  static final int JPY = 113;
  static final int KWD = 267;
  private static final AtomicInteger IDS = new AtomicInteger(2_000_000);

  private final Connection connection;
  private final int client;
  private final int shift;

  Books(Connection connection, int client) {
    this.connection = connection;
    this.client = client;
    shift = (client - Fixture.SAMPLE) * 10;
  }

  int customer(String name, Object... more) throws SQLException {
    int id = insert("C_BPartner", more, "Value", "V" + IDS.get(), "Name", name, "C_BP_Group_ID", client);
    insert("C_BPartner_Location", new Object[0], "C_BPartner_Location_ID", id, "Name", "Office", "C_BPartner_ID", id,
        "C_Location_ID", client);
    return id;
  }

  int contact(int customer, String email, Object... more) throws SQLException {
    return insert("AD_User", more, "Name", "Contact", "EMail", email, "C_BPartner_ID", customer);
  }

  int invoice(int customer, String day, String total, Object... more) throws SQLException {
    return document(customer, day, total, 1000000 + shift, more);
  }

  int creditNote(int customer, String day, String total, Object... more) throws SQLException {
    return document(customer, day, total, 1000001 + shift, more);
  }

  private int document(int customer, String day, String total, int docType, Object... more) throws SQLException {
    return insert("C_Invoice", more, "DocumentNo", "R" + IDS.get(), "DocStatus", "CO", "C_DocType_ID", docType,
        "C_DocTypeTarget_ID", docType, "DateInvoiced", day, "DateAcct", day, "C_BPartner_ID", customer,
        "C_BPartner_Location_ID", customer, "C_Currency_ID", EUR, "C_PaymentTerm_ID", client == Fixture.SAMPLE ? 1000000
        : 1000002, "GrandTotal", new BigDecimal(total), "M_PriceList_ID", 1, "AD_Org_ID", client);
  }

  /** A line of a schedule; the invoice's schedule becomes valid. */
  int instalment(int invoice, String due, String amount, Object... more) throws SQLException {
    update("UPDATE C_Invoice SET IsPayScheduleValid = 'Y' WHERE C_Invoice_ID = " + invoice);
    return insert("C_InvoicePaySchedule", more, "C_Invoice_ID", invoice, "DueDate", due, "DueAmt",
        new BigDecimal(amount), "DiscountDate", due, "IsValid", "Y");
  }

  int receipt(int customer, String day, String amount, Object... more) throws SQLException {
    return insert("C_Payment", more, "DocumentNo", "P" + IDS.get(), "DateTrx", day, "DateAcct", day, "C_DocType_ID",
        1000002 + shift, "C_BPartner_ID", customer, "C_Currency_ID", EUR, "PayAmt", new BigDecimal(amount), "DocStatus",
        "CO", "AD_Org_ID", client);
  }

  /** An order of one line of ten pieces, with 19 percent tax on top. */
  int order(int customer, String status, String total, String delivered, String invoiced, Object... more) throws SQLException {
    int order = insert("C_Order", more, "DocumentNo", "O" + IDS.get(), "DocStatus", status, "C_DocType_ID", 1000004,
        "C_DocTypeTarget_ID", 1000004, "DateOrdered", "2026-06-01", "DateAcct", "2026-06-01", "C_BPartner_ID", customer,
        "Bill_BPartner_ID", customer, "C_BPartner_Location_ID", customer, "C_Currency_ID", EUR, "C_PaymentTerm_ID", 1000000,
        "M_Warehouse_ID", 1, "M_PriceList_ID", 1, "TotalLines", new BigDecimal(total), "GrandTotal",
        new BigDecimal(total).multiply(new BigDecimal("1.19")));
    insert("C_OrderLine", new Object[0], "C_Order_ID", order, "DateOrdered", "2026-06-01", "M_Warehouse_ID", 1, "C_UOM_ID", 1,
        "C_Currency_ID", EUR, "C_Tax_ID", 1, "QtyOrdered", BigDecimal.TEN, "QtyDelivered", new BigDecimal(delivered), "QtyInvoiced",
        new BigDecimal(invoiced), "LineNetAmt", new BigDecimal(total));
    return order;
  }

  int allocation(String day, Object... more) throws SQLException {
    return insert("C_AllocationHdr", more, "DocumentNo", "A" + IDS.get(), "DateTrx", day, "DateAcct", day,
        "C_Currency_ID", EUR, "DocStatus", "CO", "AD_Org_ID", client);
  }

  int allocationLine(int header, String amount, Object... more) throws SQLException {
    return insert("C_AllocationLine", more, "C_AllocationHdr_ID", header, "Amount", new BigDecimal(amount));
  }

  /** One allocation of an amount to an invoice. */
  void pay(int invoice, String day, String amount, Object... more) throws SQLException {
    allocationLine(allocation(day), amount, with(more, "C_Invoice_ID", invoice));
  }

  void rate(int from, int to, String since, String until, String rate, Object... more) throws SQLException {
    insert("C_Conversion_Rate", more, "C_Currency_ID", from, "C_Currency_ID_To", to, "ValidFrom", since, "ValidTo",
        until, "MultiplyRate", new BigDecimal(rate), "DivideRate", BigDecimal.ONE, "C_ConversionType_ID", 114);
  }

  int procedure(Object... more) throws SQLException {
    return insert("C_Dunning", more, "Name", "Standard", "IsDefault", "Y");
  }

  int level(int procedure, int days, Object... more) throws SQLException {
    return insert("C_DunningLevel", more, "C_Dunning_ID", procedure, "Name", "After " + days, "PrintName", "Reminder",
        "DaysAfterDue", days, "DaysBetweenDunning", 10);
  }

  int block(int customer, String from, Object... more) throws SQLException {
    return insert("COL_DunningBlock", more, "C_BPartner_ID", customer, "COL_BlockReason", "AG", "ValidFrom", from);
  }

  /** An open promise, a chain of its own, with three days of tolerance. */
  int promise(int customer, int invoice, String amount, String on) throws SQLException {
    int id = IDS.incrementAndGet();
    insert("COL_Promise", new Object[] {"COL_Promise_ID", id}, "COL_Chain_ID", id, "C_BPartner_ID", customer, "C_Currency_ID", EUR,
        "COL_Amount", new BigDecimal(amount), "COL_PromisedOn", on);
    insert("COL_PromiseInvoice", new Object[0], "COL_Promise_ID", id, "C_Invoice_ID", invoice);
    return id;
  }

  /** A notice of a run of its own with one line; {@code status} null for one that core made. */
  int notice(int customer, int invoice, int level, String day, String status, Object... more) throws SQLException {
    int procedure = id("SELECT C_Dunning_ID FROM C_DunningLevel WHERE C_DunningLevel_ID = " + level);
    boolean issued = status == null || "IS SE PR FA".contains(status);
    int run = insert("C_DunningRun", new Object[0], "DunningDate", day, "C_Dunning_ID", procedure, "COL_RunStatus",
        issued ? "IS" : "DR", "Processed", issued ? "Y" : "N", "COL_IsAllProcedures", "Y");
    int notice = insert("C_DunningRunEntry", more, "C_DunningRun_ID", run, "C_DunningLevel_ID", level, "C_BPartner_ID",
        customer, "C_BPartner_Location_ID", customer, "C_Currency_ID", EUR, "SalesRep_ID", 100, "COL_NoticeStatus",
        status, "COL_IssuedOn", issued && status != null ? day : null);
    noticeLine(notice, invoice, level);
    return notice;
  }

  int noticeLine(int notice, int invoice, Integer level, Object... more) throws SQLException {
    return insert("C_DunningRunLine", more, "C_DunningRunEntry_ID", notice, "C_Invoice_ID", invoice, "OpenAmt",
        BigDecimal.ONE, "COL_DunningLevel_ID", level);
  }

  int insert(String table, Object[] more, Object... values) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    int id = IDS.incrementAndGet();
    put(row, table + "_ID", id, table + "_UU", UUID.randomUUID(), "AD_Client_ID", client, "AD_Org_ID", 0, "CreatedBy",
        0, "UpdatedBy", 0);
    put(row, values);
    put(row, more);
    String sql = "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES ("
        + "?, ".repeat(row.size() - 1) + "?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      int index = 1;
      for (Object value : row.values()) {
        boolean day = value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\d");
        statement.setObject(index++, day ? LocalDate.parse((String) value) : value);
      }
      statement.executeUpdate();
    }
    return (Integer) row.get(table + "_ID");
  }

  void update(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.executeUpdate();
    }
  }

  private int id(String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql); var rows = statement.executeQuery()) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static Object[] with(Object[] more, Object... others) {
    Object[] all = java.util.Arrays.copyOf(others, others.length + more.length);
    System.arraycopy(more, 0, all, others.length, more.length);
    return all;
  }

  private static void put(Map<String, Object> row, Object... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      row.put((String) pairs[i], pairs[i + 1]);
    }
  }
}
