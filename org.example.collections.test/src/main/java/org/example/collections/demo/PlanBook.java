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
import org.example.collections.letter.PaymentReference;

/** What the sample company's customers with plans do, and the figures that come of it. */
final class PlanBook {
  private static final String OPEN = "i.GrandTotal - COALESCE((SELECT SUM(a.Amount + a.DiscountAmt + a.WriteOffAmt) FROM C_AllocationLine a"
      + " WHERE a.C_Invoice_ID = i.C_Invoice_ID), 0)";
  /** Rank of a plan in the order of the offers; it decides what the customer does. */
  private static final String NUMBER = "(SELECT COUNT(*) FROM COL_InstalmentPlan q WHERE q.COL_InstalmentPlan_ID <="
      + " p.COL_InstalmentPlan_ID)";

  private static final String TRANSFER = "RATE-";

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

  /**
   * Those who keep their plan transfer the instalments due on the day and quote the reference of each; the bank's lines say no more.
   *
   * @return transfers
   */
  int transferDue(LocalDate day) throws SQLException {
    List<Integer> due = ids("SELECT s.COL_Instalment_ID FROM COL_Instalment s JOIN COL_InstalmentPlan p ON p.COL_InstalmentPlan_ID ="
        + " s.COL_InstalmentPlan_ID WHERE p.AD_Client_ID = ? AND p.COL_PlanStatus IN ('AC', 'AV') AND s.DueDate = ? AND " + NUMBER
        + " % 6 <> 2 ORDER BY 1", Fixture.SAMPLE, day);
    if (!due.isEmpty()) {
      int statement = nextId++;
      run("INSERT INTO C_BankStatement (C_BankStatement_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, StatementDate, DateAcct,"
          + " C_BankAccount_ID, DocStatus, Processed) VALUES (?, ?, ?, 100, 100, ?, ?, ?, 1000000, 'CO', 'Y')", statement, Fixture.SAMPLE,
          Fixture.SAMPLE, "Bank " + day, day, day);
      for (int instalment : due) {
        transfer(instalment, statement, day);
      }
    }
    return due.size();
  }

  private void transfer(int instalment, int statement, LocalDate day) throws SQLException {
    int plan = value("SELECT COL_InstalmentPlan_ID FROM COL_Instalment WHERE COL_Instalment_ID = ?", instalment).intValue();
    int number = value("SELECT COL_InstalmentNo FROM COL_Instalment WHERE COL_Instalment_ID = ?", instalment).intValue();
    int payment = nextId++;
    run("INSERT INTO C_Payment (C_Payment_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DateTrx, DateAcct, IsReceipt,"
        + " C_DocType_ID, C_BankAccount_ID, C_BPartner_ID, C_Currency_ID, PayAmt, DocStatus, DocAction, Processed, IsAllocated)"
        + " SELECT ?, p.AD_Client_ID, p.AD_Org_ID, 100, 100, ?, ?, ?, 'Y', 1000002, 1000000, p.C_BPartner_ID, p.C_Currency_ID,"
        + " s.COL_InstalmentAmt, 'CO', 'CL', 'Y', 'N' FROM COL_Instalment s JOIN COL_InstalmentPlan p ON p.COL_InstalmentPlan_ID ="
        + " s.COL_InstalmentPlan_ID WHERE s.COL_Instalment_ID = ?", payment, TRANSFER + instalment, day, day, instalment);
    run("INSERT INTO C_BankStatementLine (C_BankStatementLine_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BankStatement_ID,"
        + " StatementLineDate, DateAcct, ValutaDate, StmtAmt, C_Currency_ID, C_BPartner_ID, C_Payment_ID, EftMemo) SELECT ?, AD_Client_ID,"
        + " AD_Org_ID, 100, 100, ?, ?, ?, ?, PayAmt, C_Currency_ID, C_BPartner_ID, C_Payment_ID, ? FROM C_Payment WHERE C_Payment_ID = ?",
        nextId++, statement, day, day, day, "Rate " + PaymentReference.ofInstalment(plan, number).rf().printed(), payment);
  }

  /** An instalment is matched when our process allocated its transfer in full. */
  String closingLine() throws SQLException {
    return "plans: offered=" + count("1 = 1") + " accepted=" + count("COL_AcceptedOn IS NOT NULL") + " completed="
        + count("COL_PlanStatus = 'CO'") + " broken=" + count("COL_PlanStatus = 'BR'") + " instalments_matched="
        + value("SELECT COUNT(*) FROM C_Payment p WHERE p.DocumentNo LIKE ? AND p.AD_Client_ID = ? AND p.PayAmt = (SELECT SUM(a.Amount)"
            + " FROM C_AllocationLine a JOIN COL_PlanInvoice v ON v.C_Invoice_ID = a.C_Invoice_ID WHERE a.C_Payment_ID ="
            + " p.C_Payment_ID)", TRANSFER + "%", Fixture.SAMPLE);
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
