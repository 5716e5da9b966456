// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MInOut;
import org.compiere.model.MOrder;
import org.compiere.model.MTable;
import org.compiere.process.DocAction;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;

/** Orders, shipments, limits and policies of the sample company; documents are processed by code, each step in its own transaction. */
final class CreditBooks {
  static final int SALES = 1000001;
  static final int CONTROLLER = 1000000;
  private static int next = 5_000_000;

  private final SampleServer server;
  private final int client;

  CreditBooks(SampleServer server, int client) {
    this.server = server;
    this.client = client;
  }

  static CreditBooks of(SampleServer server) {
    return new CreditBooks(server, Fixture.SAMPLE);
  }

  /** For the whole company; further columns as "Column = value". */
  void policy(String... settings) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO COL_CreditPolicy (COL_CreditPolicy_ID, COL_CreditPolicy_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy)"
        + " VALUES (?, gen_random_uuid(), ?, 0, 0, 0)", id, client);
    for (String setting : settings) {
      server.sql("UPDATE COL_CreditPolicy SET " + setting + " WHERE COL_CreditPolicy_ID = ?", id);
    }
  }

  int limit(int customer, String amount) throws SQLException {
    return limit(customer, amount, 102, LocalDate.of(2020, 1, 1), "Y");
  }

  int limit(int customer, String amount, int currency, LocalDate from, String approved) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO COL_CreditLimit (COL_CreditLimit_ID, COL_CreditLimit_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_BPartner_ID, COL_LimitAmt, C_Currency_ID, ValidFrom, COL_IsApproved) VALUES (?, gen_random_uuid(), ?, 0, 1000001, 0, ?, ?,"
        + " ?, ?, ?)", id, client, customer, new BigDecimal(amount), currency, from, approved);
    return id;
  }

  /** A draft of one line. */
  int order(int customer, String total) throws SQLException {
    return order(customer, total, LocalDate.of(2026, 6, 1));
  }

  int order(int customer, String total, LocalDate promised) throws SQLException {
    int id = next++;
    int type = client == Fixture.SAMPLE ? 1000004 : 1000014;
    BigDecimal amount = new BigDecimal(total);
    server.sql("INSERT INTO C_Order (C_Order_ID, C_Order_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, C_DocType_ID,"
        + " C_DocTypeTarget_ID, DateOrdered, DatePromised, DateAcct, C_BPartner_ID, Bill_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID,"
        + " C_PaymentTerm_ID, M_Warehouse_ID, M_PriceList_ID, TotalLines, GrandTotal) VALUES (?, gen_random_uuid(), ?, ?, ?, ?, ?, ?, ?,"
        + " ?, ?, ?, ?, ?, (SELECT MIN(C_BPartner_Location_ID) FROM C_BPartner_Location WHERE C_BPartner_ID = ?), 102, ?, 1, 1, ?, ?)",
        id, client, client, SALES, SALES, "O" + id, type, type, promised, promised, promised, customer, customer, customer,
        client == Fixture.SAMPLE ? 1000000 : 1000002, amount, amount);
    server.sql("INSERT INTO C_OrderLine (C_OrderLine_ID, C_OrderLine_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Order_ID,"
        + " DateOrdered, M_Warehouse_ID, C_UOM_ID, C_Currency_ID, C_Tax_ID, QtyOrdered, LineNetAmt) VALUES (?, gen_random_uuid(), ?, ?, 0,"
        + " 0, ?, ?, 1, 1, 102, 1, 10, ?)", id, client, client, id, promised, amount);
    return id;
  }

  void total(int order, String total) throws SQLException {
    server.sql("UPDATE C_Order SET TotalLines = ?, GrandTotal = ? WHERE C_Order_ID = ?", new BigDecimal(total), new BigDecimal(total), order);
    server.sql("UPDATE C_OrderLine SET LineNetAmt = ? WHERE C_Order_ID = ?", new BigDecimal(total), order);
  }

  int shipment(int order) throws SQLException {
    int id = next++;
    server.sql("INSERT INTO M_InOut (M_InOut_ID, M_InOut_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, C_DocType_ID,"
        + " C_Order_ID, MovementDate, DateAcct, C_BPartner_ID, C_BPartner_Location_ID, M_Warehouse_ID) SELECT ?, gen_random_uuid(),"
        + " AD_Client_ID, AD_Org_ID, 0, 0, ?, ?, C_Order_ID, DateOrdered, DateOrdered, C_BPartner_ID, C_BPartner_Location_ID, 1"
        + " FROM C_Order WHERE C_Order_ID = ?", id, "S" + id, client == Fixture.SAMPLE ? 1000005 : 1000015, order);
    return id;
  }

  /** @return "" or what the document answered; refused, everything is rolled back as core's workflow does */
  String complete(int order, LocalDate today) throws Exception {
    return process("C_Order", order, "CO", today);
  }

  String ship(int shipment, LocalDate today) throws Exception {
    return process("M_InOut", shipment, "CO", today);
  }

  String process(String table, int id, String action, LocalDate today) throws Exception {
    Properties ctx = SampleServer.context(client, today);
    Env.setContext(ctx, "#AD_User_ID", SALES);
    Trx trx = Trx.get(Trx.createTrxName("Test"), true);
    try {
      var document = table.equals("C_Order") ? new MOrder(ctx, id, trx.getTrxName()) : new MInOut(ctx, id, trx.getTrxName());
      if (!((DocAction) document).processIt(action)) {
        trx.rollback();
        return ((DocAction) document).getProcessMsg();
      }
      document.saveEx();
      trx.commit(true);
      return "";
    } finally {
      trx.rollback();
      trx.close();
    }
  }

  String state(int order) throws SQLException {
    return server.rows("SELECT DocStatus FROM C_Order WHERE C_Order_ID = ?", order).get(0);
  }

  /** Status and reason codes of the holds of an order, the oldest first. */
  List<String> holds(int order) throws SQLException {
    return server.rows("SELECT COL_HoldStatus, COL_ReasonCodes FROM COL_CreditHold WHERE C_Order_ID = ? ORDER BY COL_CreditHold_ID", order);
  }

  int lastHold(int order) throws SQLException {
    return server.number("SELECT MAX(COL_CreditHold_ID) FROM COL_CreditHold WHERE C_Order_ID = ?", order);
  }

  /** Started by a user of the sample company: sales staff without, the others with the right to decide; hold 0 from the menu. */
  ProcessInfo decide(LocalDate today, String process, int hold, int user, Map<String, ?> parameters) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, user, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(today.atStartOfDay()));
    Env.setContext(ctx, "#AD_Role_ID", user == SALES ? 1000002 : 1000001);
    Map<String, Object> all = new HashMap<>(parameters);
    all.putIfAbsent(process.equals("COL_RequestRelease") ? "COL_RequestText" : "COL_ReasonText", "because");
    ProcessRun run = ProcessRun.of(ctx, process).with(all);
    return (hold > 0 ? run.on(MTable.getTable_ID("COL_CreditHold"), hold) : run).run();
  }
}
