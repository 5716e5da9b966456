// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Open amounts computed one item at a time, each from its own small questions, as the behaviour of core's function is
 * described: slow, and written without looking at the store.
 */
final class SlowOpenItems {
  private final StoreDatabase database;
  private final int client;
  private final LocalDate date;

  SlowOpenItems(StoreDatabase database, int client, LocalDate date) {
    this.database = database;
    this.client = client;
    this.date = date;
  }

  /** By customer, invoice and schedule line. */
  Map<String, String> items() throws SQLException {
    Map<String, String> items = new TreeMap<>();
    for (String[] invoice : documents()) {
      Paid paid = paid("C_Invoice_ID = " + invoice[0], "l.Amount + l.DiscountAmt + l.WriteOffAmt", invoice[3],
          invoice[5]);
      BigDecimal open = new BigDecimal(invoice[2]).subtract(paid.amount);
      if (open.signum() > 0) {
        items.putAll(itemsOf(invoice, paid, open));
      }
    }
    return items;
  }

  private Map<String, String> itemsOf(String[] invoice, Paid paid, BigDecimal open) throws SQLException {
    Map<String, String> items = new TreeMap<>();
    String key = invoice[1] + " " + invoice[0] + "/";
    String end = " " + invoice[4] + (paid.gap ? " gap" : "");
    List<String[]> lines = query("SELECT C_InvoicePaySchedule_ID, DueAmt FROM C_InvoicePaySchedule WHERE IsValid = 'Y'"
        + " AND C_Invoice_ID = " + invoice[0] + " ORDER BY DueDate, C_InvoicePaySchedule_ID");
    if (lines.isEmpty()) {
      items.put(key + 0, scaled(open, invoice[5]) + end);
    }
    if (new BigDecimal(invoice[2]).signum() < 0 && !lines.isEmpty()) {
      // More was taken back than the credit note gave: the first line owes it.
      return Map.of(key + lines.get(0)[0], scaled(open, invoice[5]) + end);
    }
    BigDecimal left = paid.amount;
    for (String[] line : lines) {
      BigDecimal due = new BigDecimal(line[1]).subtract(left);
      left = due.signum() < 0 ? due.negate() : BigDecimal.ZERO;
      if (due.signum() > 0) {
        items.put(key + line[0], scaled(due, invoice[5]) + end);
      }
    }
    return items;
  }

  /** Credits of the customers who have one of these items. */
  Map<String, String> creditsOf(Map<String, String> items) throws SQLException {
    Map<String, String> credits = new TreeMap<>();
    for (String[] invoice : documents()) {
      Paid paid = paid("C_Invoice_ID = " + invoice[0], "l.Amount + l.DiscountAmt + l.WriteOffAmt", invoice[3],
          invoice[5]);
      put(credits, items, invoice, "CREDIT_NOTE", paid.amount.subtract(new BigDecimal(invoice[2])), paid);
    }
    for (String[] receipt : query("SELECT p.C_Payment_ID, p.C_BPartner_ID, p.PayAmt, p.C_Currency_ID, c.ISO_Code,"
        + " c.StdPrecision FROM C_Payment p JOIN C_Currency c USING (C_Currency_ID) WHERE p.AD_Client_ID = " + client
        + " AND p.DocStatus IN ('CO', 'CL') AND p.DateAcct <= '" + date + "'")) {
      if (counts("C_Payment", "IsAllocated", receipt[0])) {
        Paid paid = paid("C_Payment_ID = " + receipt[0], "l.Amount", receipt[3], receipt[5]);
        put(credits, items, receipt, "RECEIPT", new BigDecimal(receipt[2]).subtract(paid.amount), paid);
      }
    }
    return credits;
  }

  private static void put(Map<String, String> credits, Map<String, String> items, String[] document, String kind,
      BigDecimal credit, Paid paid) {
    if (credit.signum() > 0 && items.keySet().stream().anyMatch(key -> key.startsWith(document[1] + " "))) {
      credits.put(document[1] + " " + kind + " " + document[0],
          scaled(credit, document[5]) + " " + document[4] + (paid.gap ? " gap" : ""));
    }
  }

  private List<String[]> documents() throws SQLException {
    List<String[]> found = query("SELECT i.C_Invoice_ID, i.C_BPartner_ID,"
        + " CASE WHEN d.DocBaseType = 'ARC' THEN -i.GrandTotal ELSE i.GrandTotal END, i.C_Currency_ID, c.ISO_Code,"
        + " c.StdPrecision FROM C_Invoice i JOIN C_DocType d USING (C_DocType_ID) JOIN C_Currency c ON c.C_Currency_ID"
        + " = i.C_Currency_ID WHERE i.AD_Client_ID = " + client + " AND i.IsSOTrx = 'Y' AND i.DocStatus IN ('CO',"
        + " 'CL') AND i.DateAcct <= '" + date + "'");
    List<String[]> open = new java.util.ArrayList<>();
    for (String[] invoice : found) {
      if (counts("C_Invoice", "IsPaid", invoice[0])) {
        open.add(invoice);
      }
    }
    return open;
  }

  /** Not closed, or closed by something posted after the day. */
  private boolean counts(String table, String flag, String id) throws SQLException {
    boolean closed = query("SELECT " + flag + " FROM " + table + " WHERE " + table + "_ID = "
        + id).get(0)[0].equals("Y");
    return !closed || !query("SELECT 1 FROM C_AllocationLine l JOIN C_AllocationHdr h USING (C_AllocationHdr_ID)"
        + " WHERE h.IsActive = 'Y' AND h.DateAcct > '" + date + "' AND l." + table + "_ID = " + id).isEmpty();
  }

  private record Paid(BigDecimal amount, boolean gap) {}

  private Paid paid(String document, String amount, String currency, String precision) throws SQLException {
    BigDecimal sum = BigDecimal.ZERO;
    boolean gap = false;
    for (String[] line : query("SELECT " + amount + ", h.C_Currency_ID, CAST(h.DateTrx AS date), h.AD_Org_ID FROM"
        + " C_AllocationLine l JOIN C_AllocationHdr h USING (C_AllocationHdr_ID) WHERE h.IsActive = 'Y' AND h.DateAcct"
        + " <= '" + date + "' AND l." + document)) {
      BigDecimal value = new BigDecimal(line[0]);
      if (!line[1].equals(currency) && value.signum() != 0) {
        List<String[]> rate = query("SELECT MultiplyRate FROM C_Conversion_Rate WHERE AD_Client_ID = " + client
            + " AND AD_Org_ID IN (0, " + line[3] + ") AND C_Currency_ID = " + line[1] + " AND C_Currency_ID_To = "
            + currency + " AND '" + line[2]
            + "' BETWEEN ValidFrom AND ValidTo ORDER BY AD_Org_ID DESC, ValidFrom DESC");
        gap |= rate.isEmpty();
        value = rate.isEmpty() ? BigDecimal.ZERO : value.multiply(new BigDecimal(rate.get(0)[0]))
            .setScale(Integer.parseInt(precision), RoundingMode.HALF_UP);
      }
      sum = sum.add(value);
    }
    return new Paid(sum, gap);
  }

  private List<String[]> query(String sql) throws SQLException {
    return database.rows(sql).stream().map(row -> row.split(" ")).toList();
  }

  private static String scaled(BigDecimal amount, String precision) {
    return amount.setScale(Integer.parseInt(precision), RoundingMode.HALF_UP).toPlainString();
  }
}
