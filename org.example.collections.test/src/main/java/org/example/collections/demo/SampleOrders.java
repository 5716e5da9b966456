// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.example.collections.fixture.Fixture;

/** Orders of some customers of the sample company, each with a limit near what it owes on the first day. */
final class SampleOrders {
  private static final int FIRST_ID = 2000000;
  private static final int ORDER_TYPE = 1000004;
  private static final int EURO = 102;
  private static final int CUSTOMERS = 40;
  private static final int ORDERS_A_DAY = 4;
  private static final int DAYS_TO_DELIVERY = 9;

  private record Buyer(int id, int location) {}

  private final Connection connection;
  private final Random random;
  private final List<Buyer> buyers = new ArrayList<>();
  private SampleTable orders;
  private SampleTable lines;
  private int number;

  SampleOrders(Connection connection, Random random) {
    this.connection = connection;
    this.random = random;
  }

  boolean isReady() {
    return orders != null;
  }

  /** A policy for the tenant, and limits: some have room for one order, some for many, some none. */
  void open(LocalDate day) throws SQLException {
    run("INSERT INTO COL_CreditPolicy (COL_CreditPolicy_ID, COL_CreditPolicy_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " COL_CreditMode, COL_WatchPercent, COL_IsCheckOverdue, COL_OverdueDays, COL_OverdueAmt, COL_ReleaseDays, COL_WhenFree)"
        + " VALUES (?, gen_random_uuid(), ?, 0, 100, 100, 'E', 90, 'Y', 45, 500, 7, 'C')", FIRST_ID, Fixture.SAMPLE);
    orders = new SampleTable(connection, "C_Order", FIRST_ID, "DocumentNo", "C_DocType_ID", "C_DocTypeTarget_ID", "SalesRep_ID",
        "DateOrdered", "DatePromised", "DateAcct", "C_BPartner_ID", "C_BPartner_Location_ID", "Bill_BPartner_ID", "Bill_Location_ID",
        "C_Currency_ID", "C_PaymentTerm_ID", "M_Warehouse_ID", "M_PriceList_ID", "TotalLines", "GrandTotal");
    lines = new SampleTable(connection, "C_OrderLine", FIRST_ID, "C_Order_ID", "C_BPartner_ID", "DateOrdered", "M_Warehouse_ID",
        "C_UOM_ID", "QtyOrdered", "QtyEntered", "C_Currency_ID", "PriceEntered", "PriceActual", "LineNetAmt", "C_Tax_ID");
    SampleTable limits = new SampleTable(connection, "COL_CreditLimit", FIRST_ID, "C_BPartner_ID", "COL_LimitType", "COL_LimitAmt",
        "C_Currency_ID", "ValidFrom", "COL_IsApproved", "COL_ApprovedBy_ID");
    try (limits; PreparedStatement statement = connection.prepareStatement("SELECT p.C_BPartner_ID,"
        + " MIN(l.C_BPartner_Location_ID), COALESCE(MAX(o.Owed), 0) FROM C_BPartner p JOIN C_BPartner_Location l ON l.C_BPartner_ID ="
        + " p.C_BPartner_ID LEFT JOIN (SELECT C_BPartner_ID, SUM(GrandTotal) AS Owed FROM C_Invoice WHERE IsPaid = 'N' AND"
        + " C_DocType_ID = 1000000 GROUP BY C_BPartner_ID) o ON o.C_BPartner_ID = p.C_BPartner_ID WHERE p.AD_Client_ID = "
        + Fixture.SAMPLE + " AND p.C_BPartner_ID >= " + FIRST_ID + " AND NOT EXISTS (SELECT 1 FROM C_Invoice f WHERE f.C_BPartner_ID ="
        + " p.C_BPartner_ID AND f.C_Currency_ID <> " + EURO + ") GROUP BY p.C_BPartner_ID ORDER BY p.C_BPartner_ID");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next() && buyers.size() < CUSTOMERS) {
        buyers.add(new Buyer(rows.getInt(1), rows.getInt(2)));
        BigDecimal room = BigDecimal.valueOf(500L * random.nextInt(8));
        limits.add(rows.getInt(1), "N", rows.getBigDecimal(3).setScale(0, RoundingMode.UP).add(room), EURO,
            day.minusDays(400), "Y", 1000000);
      }
    }
  }

  /** Accepted orders leave after some days; their invoices are those of the ledger. */
  void deliver(LocalDate day) throws SQLException {
    run("UPDATE C_OrderLine SET QtyDelivered = QtyOrdered, QtyInvoiced = QtyOrdered WHERE C_Order_ID IN (SELECT C_Order_ID FROM C_Order"
        + " WHERE DocStatus = 'CO' AND AD_Client_ID = ? AND DateOrdered < ?)", Fixture.SAMPLE, day.minusDays(DAYS_TO_DELIVERY));
  }

  /** @return keys of the drafts taken that morning */
  List<String> take(LocalDate day) throws SQLException {
    List<String> taken = new ArrayList<>();
    for (int n = 0; n < ORDERS_A_DAY; n++) {
      Buyer buyer = buyers.get(random.nextInt(buyers.size()));
      BigDecimal amount = BigDecimal.valueOf(100L + 50L * random.nextInt(30));
      int order = orders.add("A-" + (1000 + number++), ORDER_TYPE, ORDER_TYPE, 1000001, day, day.plusDays(3), day, buyer.id,
          buyer.location, buyer.id, buyer.location, EURO, 1000000, 1000000, 1000000, amount, amount);
      orders.flush();
      lines.add(order, buyer.id, day, 1000000, 100, BigDecimal.ONE, BigDecimal.ONE, EURO, amount, amount, amount, 1000000);
      lines.flush();
      taken.add(String.valueOf(order));
    }
    return taken;
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof LocalDate day ? day.atStartOfDay() : values[i]);
      }
      statement.executeUpdate();
    }
  }
}
