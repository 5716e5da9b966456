// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import java.sql.SQLException;
import java.time.LocalDate;
import org.example.collections.web.WorkbenchServer;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A web server with the workbench over a sample server that is set up, and two customers with something overdue. Registered behind that
 * server; the web server is one for all tests.
 */
final class WorkbenchScreen implements BeforeEachCallback {
  static final LocalDate TODAY = LocalDate.now();
  static final int CONTROLLER_ROLE = 1000001;
  static final int WAREHOUSE_ROLE = 1000002;

  private final SampleServer server;
  private static WorkbenchServer web;
  private int miller;

  WorkbenchScreen(SampleServer server) {
    this.server = server;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    server.sql("UPDATE COL_Setting SET COL_Collector_ID = ? WHERE AD_Client_ID = 1000000", SampleServer.USER);
    SampleBooks books = SampleBooks.of(server);
    miller = books.customer("Miller Ltd", "pay@miller.example.org", "en_US");
    server.sql("UPDATE AD_User SET Phone = '+49 30 1234567', Title = 'Accounts' WHERE C_BPartner_ID = ?", miller);
    books.invoice(miller, "R-1001", TODAY.minusDays(40), "1190.00");
    books.invoice(miller, "R-1002", TODAY.minusDays(10), "500.00");
    books.invoice(books.customer("Baker AG", "pay@baker.example.org", "de_DE"), "R-1003", TODAY.minusDays(20), "300.00");
    if (web == null) {
      web = WorkbenchServer.start(0);
    }
  }

  int miller() {
    return miller;
  }

  Browser open() {
    return open(SampleServer.USER, CONTROLLER_ROLE, "en_US", 1400, 1000);
  }

  Browser open(int user, int role, String language, int width, int height) {
    return Browser.open(web.url(user, role, language), width, height);
  }

  /** The same address, after all sessions were lost. */
  static void loseSessions() throws Exception {
    int port = web.port();
    web.close();
    web = WorkbenchServer.start(port);
  }

  /** Customers with one overdue invoice each. */
  void moreCustomers(int count) throws SQLException {
    server.sql("INSERT INTO C_BPartner (C_BPartner_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Value, Name, C_BP_Group_ID,"
        + " SOCreditStatus) SELECT 5000000 + n, 1000000, 0, 0, 0, 'N' || n, 'Customer ' || n, 1000000, 'O' FROM generate_series(1, ?) n",
        count);
    server.sql("INSERT INTO C_Invoice (C_Invoice_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, C_DocType_ID,"
        + " C_DocTypeTarget_ID, DateInvoiced, DateAcct, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID, C_PaymentTerm_ID, GrandTotal,"
        + " M_PriceList_ID) SELECT 5000000 + n, i.AD_Client_ID, i.AD_Org_ID, 0, 0, 'N' || n, i.DocStatus, i.C_DocType_ID,"
        + " i.C_DocTypeTarget_ID, i.DateInvoiced, i.DateAcct, 5000000 + n, i.C_BPartner_Location_ID, i.C_Currency_ID, i.C_PaymentTerm_ID,"
        + " 100 + n, i.M_PriceList_ID FROM C_Invoice i, generate_series(1, ?) n WHERE i.DocumentNo = 'R-1003'", count);
    server.sql("ANALYZE");
  }
}
