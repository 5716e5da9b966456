// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.example.collections.fixture.Fixture;

/** What the sample company's customers with plans do, and the figures that come of it. */
final class PlanBook {
  private static final String OPEN = "i.GrandTotal - COALESCE((SELECT SUM(a.Amount + a.DiscountAmt + a.WriteOffAmt) FROM C_AllocationLine a"
      + " WHERE a.C_Invoice_ID = i.C_Invoice_ID), 0)";
  /** Rank of a plan in the order of the offers; it decides what the customer does. */
  private static final String NUMBER = "(SELECT COUNT(*) FROM COL_InstalmentPlan q WHERE q.COL_InstalmentPlan_ID <="
      + " p.COL_InstalmentPlan_ID)";

  private final Connection connection;
  private int nextId = 5_000_000;

  PlanBook(Connection connection) {
    this.connection = connection;
  }

  /** The customer with most overdue euro of those without a plan, a block or a dispute; empty when nobody is that late. */
  List<Integer> owingMost(LocalDate day) throws SQLException {
    return ids("SELECT i.C_BPartner_ID FROM C_Invoice i JOIN C_DocType d ON d.C_DocType_ID = i.C_DocType_ID AND d.DocBaseType = 'ARI'"
        + " WHERE i.AD_Client_ID = ? AND i.IsSOTrx = 'Y' AND i.IsPaid = 'N' AND i.DocStatus IN ('CO', 'CL') AND i.IsInDispute = 'N'"
        + " AND i.C_Currency_ID = 102 AND i.DateInvoiced < ? AND NOT EXISTS (SELECT 1 FROM COL_InstalmentPlan p WHERE p.C_BPartner_ID"
        + " = i.C_BPartner_ID) GROUP BY i.C_BPartner_ID HAVING SUM(" + OPEN + ") > 300"
        + " ORDER BY SUM(" + OPEN + ") DESC, i.C_BPartner_ID FETCH FIRST 1 ROWS ONLY", Fixture.SAMPLE, day.minusDays(90));
  }

  List<Integer> answered() throws SQLException {
    return ids("SELECT p.COL_InstalmentPlan_ID FROM COL_InstalmentPlan p WHERE p.AD_Client_ID = ? AND p.COL_PlanStatus = 'OF' AND "
        + NUMBER + " % 4 <> 3 ORDER BY 1", Fixture.SAMPLE);
  }

  /** Those who keep their plan pay the instalments due on the day, the oldest invoice first. */
  void payDue(LocalDate day) throws SQLException {
    for (int instalment : ids("SELECT s.COL_Instalment_ID FROM COL_Instalment s JOIN COL_InstalmentPlan p ON p.COL_InstalmentPlan_ID ="
        + " s.COL_InstalmentPlan_ID WHERE p.AD_Client_ID = ? AND p.COL_PlanStatus IN ('AC', 'AV') AND s.DueDate = ? AND " + NUMBER
        + " % 6 <> 2 ORDER BY 1", Fixture.SAMPLE, day)) {
      pay(instalment, day);
    }
  }

  private void pay(int instalment, LocalDate day) throws SQLException {
    BigDecimal left = value("SELECT COL_PrincipalAmt FROM COL_Instalment WHERE COL_Instalment_ID = ?", instalment);
    int header = nextId++;
    run("INSERT INTO C_AllocationHdr (C_AllocationHdr_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct,"
        + " C_Currency_ID, DocStatus, Processed) VALUES (?, ?, ?, 100, 100, ?, ?, ?, 102, 'CO', 'Y')", header, Fixture.SAMPLE,
        Fixture.SAMPLE, "RATE-" + instalment, day, day);
    for (int invoice : ids("SELECT i.C_Invoice_ID FROM COL_Instalment s JOIN COL_PlanInvoice v ON v.COL_InstalmentPlan_ID ="
        + " s.COL_InstalmentPlan_ID JOIN C_Invoice i ON i.C_Invoice_ID = v.C_Invoice_ID WHERE s.COL_Instalment_ID = ? AND i.IsPaid = 'N'"
        + " ORDER BY i.DateInvoiced, i.C_Invoice_ID", instalment)) {
      BigDecimal open = value("SELECT " + OPEN + " FROM C_Invoice i WHERE i.C_Invoice_ID = ?", invoice);
      BigDecimal used = open.min(left);
      if (used.signum() > 0) {
        run("INSERT INTO C_AllocationLine (C_AllocationLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_AllocationHdr_ID,"
            + " C_Invoice_ID, C_BPartner_ID, Amount, DateTrx) SELECT ?, AD_Client_ID, AD_Org_ID, 100, 100, ?, C_Invoice_ID,"
            + " C_BPartner_ID, ?, ? FROM C_Invoice WHERE C_Invoice_ID = ?", nextId++, header, used, day, invoice);
        left = left.subtract(used);
      }
      if (used.compareTo(open) == 0) {
        run("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = ?", invoice);
      }
    }
  }

  /** Receipts count as matched when they are allocated to the invoices of an agreed plan. */
  String closingLine() throws SQLException {
    return "plans: offered=" + count("1 = 1") + " accepted=" + count("COL_AcceptedOn IS NOT NULL") + " completed="
        + count("COL_PlanStatus = 'CO'") + " broken=" + count("COL_PlanStatus = 'BR'") + " instalments_matched="
        + value("SELECT COUNT(*) FROM C_AllocationHdr WHERE DocumentNo LIKE 'RATE-%' AND AD_Client_ID = ?", Fixture.SAMPLE);
  }

  private BigDecimal count(String condition) throws SQLException {
    return value("SELECT COUNT(*) FROM COL_InstalmentPlan WHERE AD_Client_ID = ? AND " + condition, Fixture.SAMPLE);
  }

  private List<Integer> ids(String sql, Object... values) throws SQLException {
    List<Integer> found = new ArrayList<>();
    try (PreparedStatement statement = prepared(sql, values); ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found.add(rows.getInt(1));
      }
    }
    return found;
  }

  private BigDecimal value(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values); ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getBigDecimal(1);
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i] instanceof LocalDate day ? day.atStartOfDay() : values[i]);
    }
    return statement;
  }
}
