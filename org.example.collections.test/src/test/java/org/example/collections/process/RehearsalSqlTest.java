// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was rehearsed is compared with what the daily cycle then does, day after day, on the same books. */
class RehearsalSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int DAYS = 24;
  private static final String REHEARSED = "SELECT TO_CHAR(COL_RehearsedDay, 'YYYY-MM-DD'), C_DunningLevel_ID, COL_NoticeCount,"
      + " COL_TaskCount, COL_ItemCount, CAST(COL_AskedAmt AS DECIMAL(12,2)), CAST(FeeAmt AS DECIMAL(12,2)) FROM COL_Rehearsal"
      + " WHERE COL_NoticeCount > 0 ORDER BY 1, 2";
  private static final String ISSUED = "SELECT TO_CHAR(e.COL_IssuedOn, 'YYYY-MM-DD'), e.C_DunningLevel_ID, COUNT(*),"
      + " COUNT(CASE WHEN e.COL_Channel = 'T' THEN 1 END), SUM((SELECT COUNT(*) FROM C_DunningRunLine l"
      + " WHERE l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID AND l.COL_IsInfo = 'N' AND l.OpenAmt > 0)),"
      + " CAST(SUM(e.Amt) AS DECIMAL(12,2)), CAST(SUM((SELECT SUM(l.FeeAmt + l.InterestAmt) FROM C_DunningRunLine l"
      + " WHERE l.C_DunningRunEntry_ID = e.C_DunningRunEntry_ID)) AS DECIMAL(12,2)) FROM C_DunningRunEntry e"
      + " WHERE e.COL_IssuedOn >= ? AND e.COL_NoticeStatus <> 'CA' GROUP BY 1, 2 ORDER BY 1, 2";
  private static final String WAITING = "SELECT TO_CHAR(r.DunningDate, 'YYYY-MM-DD'), COUNT(*) FROM C_DunningRunEntry e JOIN C_DunningRun r"
      + " ON r.C_DunningRun_ID = e.C_DunningRun_ID WHERE e.COL_NoticeStatus = 'DR' AND r.DunningDate >= ? GROUP BY 1 ORDER BY 1";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private final List<LocalDate> payOn = new ArrayList<>();
  private final List<Integer> invoices = new ArrayList<>();

  @BeforeEach
  void begin() throws Exception {
    books = SampleBooks.of(server);
  }

  @Test
  void nobodyPaysAndTheCycleDoesWhatWasRehearsed() throws Exception {
    company(false);
    compare(false);
  }

  @Test
  void paymentsAsUsualComeAndTheCycleDoesWhatWasRehearsed() throws Exception {
    company(true);
    compare(true);
  }

  @Test
  void nothingIsWrittenButTheRehearsalWhichTakesThePlaceOfTheLast() throws Exception {
    int customer = books.customer("Late Ltd", "late@example.org", "en_US");
    books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
    rehearse(DAY, 30, false);
    rehearse(DAY, 10, false);
    for (String table : List.of("C_DunningRun", "C_DunningRunEntry", "COL_DunningDecision", "COL_Letter")) {
      assertThat(server.rows("SELECT 1 FROM " + table)).as(table).isEmpty();
    }
    assertThat(server.rows("SELECT SOCreditStatus FROM C_BPartner WHERE C_BPartner_ID = ?", customer)).containsExactly("O");
    assertThat(server.rows("SELECT TO_CHAR(MIN(COL_RehearsedDay), 'YYYY-MM-DD'), COUNT(*) FROM COL_Rehearsal"))
        .containsExactly(DAY + " 1");
  }

  @Test
  void afterTheCycleOfTheDayTheRehearsalBeginsTomorrow() throws Exception {
    server.run(DAY, "COL_DunningCycle");
    books.invoice(books.customer("Late Ltd", "late@example.org", "en_US"), "I-1", DAY.minusDays(20), "100.00");
    assertThat(rehearse(DAY, 1, false)).startsWith("Days 1: notices 1,");
    assertThat(server.rows(REHEARSED)).allMatch(row -> row.startsWith(DAY.plusDays(1).toString())).hasSize(1);
  }

  @Test
  void creditStopsNameTheOpenOrdersOfTheCustomersAndEndWithPayment() throws Exception {
    int customer = books.customer("Late Ltd", "late@example.org", "en_US");
    int invoice = books.invoice(customer, "I-1", DAY.minusDays(27), "100.00");
    server.sql("UPDATE C_BPartner SET COL_DaysLate = 30 WHERE C_BPartner_ID = ?", customer);
    order(customer, "IP");
    order(customer, "DR");
    order(customer, "CO");
    server.sql("UPDATE C_Dunning SET CreateLevelsSequentially = 'N'");
    assertThat(rehearse(DAY, 10, true)).isEqualTo("Days 10: notices 1, waiting for approval 0, credit stops 1, orders held 2,"
        + " credit stops lifted 1");
    server.sql("UPDATE C_BPartner SET COL_DaysLate = 26 WHERE C_BPartner_ID = ?", customer);
    assertThat(rehearse(DAY, 10, true)).contains("credit stops 1").contains("credit stops lifted 0");
    assertThat(invoice).isPositive();
  }

  @Test
  void daysOutOfRangeAreRefused() {
    for (int days : new int[] {0, 366}) {
      assertThat(SampleServer.refused(server.run(DAY, "COL_RehearseDunning", Map.of("COL_RehearsalDays", days, "COL_IsPaysAsUsual", "N"))))
          .contains("1 to 365 days");
    }
  }

  @Test
  void theSecondCompanyIsNotRehearsed() throws Exception {
    new SampleBooks(server, Fixture.SECOND).invoice(new SampleBooks(server, Fixture.SECOND).customer("Other", "o@example.org", "en_US"),
        "I-9", DAY.minusDays(20), "100.00");
    assertThat(rehearse(DAY, 30, false)).startsWith("Days 30: notices 0,");
  }

  private void compare(boolean paysAsUsual) throws Exception {
    rehearse(DAY, DAYS, paysAsUsual);
    List<String> expected = server.rows(REHEARSED);
    List<String> waiting = server.rows("SELECT TO_CHAR(COL_RehearsedDay, 'YYYY-MM-DD'), SUM(COL_WaitingCount) FROM COL_Rehearsal"
        + " WHERE COL_WaitingCount > 0 GROUP BY 1 ORDER BY 1");
    List<String> stops = server.rows("SELECT TO_CHAR(COL_RehearsedDay, 'YYYY-MM-DD'), SUM(COL_StopCount - COL_LiftedCount)"
        + " FROM COL_Rehearsal GROUP BY 1 HAVING SUM(COL_StopCount - COL_LiftedCount) <> 0 ORDER BY 1");
    assertThat(expected).hasSizeGreaterThan(12);
    assertThat(waiting).isNotEmpty();
    assertThat(stops).isNotEmpty();
    List<String> stopped = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = DAY.plusDays(day);
      pay(date);
      int before = stopped();
      SampleServer.done(server.run(date, "COL_DunningCycle"));
      if (stopped() != before) {
        stopped.add(date + " " + (stopped() - before));
      }
    }
    assertThat(server.rows(ISSUED, DAY)).isEqualTo(expected);
    assertThat(server.rows(WAITING, DAY)).isEqualTo(waiting);
    assertThat(stopped).isEqualTo(stops);
  }

  /** Customers with a past of reminders; some with credits, schedules, blocks, drafts, hand-over, several organisations. */
  private void company(boolean paysAsUsual) throws Exception {
    Random random = new Random(61);
    server.sql("UPDATE C_DunningLevel SET FeeAmt = 2.50, ChargeFee = 'Y' WHERE COL_LevelNo > 2");
    server.sql("UPDATE C_DunningLevel SET COL_Channel = 'T' WHERE COL_LevelNo = 3");
    for (int i = 0; i < 14; i++) {
      int customer = books.customer("Customer " + i, i % 5 == 0 ? "" : "c" + i + "@example.org", "en_US");
      int late = random.nextInt(50) - 5;
      boolean usual = paysAsUsual && i % 4 != 3;
      if (usual) {
        server.sql("UPDATE C_BPartner SET COL_DaysLate = ? WHERE C_BPartner_ID = ?", late, customer);
      }
      for (int k = random.nextInt(4); k >= 0; k--) {
        LocalDate due = DAY.plusDays(random.nextInt(100) - 75);
        int invoice = books.invoiceDue(customer, "I-" + i + "-" + k, due, (50 + random.nextInt(500)) + ".00");
        invoices.add(invoice);
        LocalDate pays = due.plusDays(late);
        payOn.add(usual && !pays.isBefore(DAY) ? pays : null);
        if (!usual && i % 6 == 3) {
          int half = server.number("SELECT CAST(GrandTotal AS INTEGER) FROM C_Invoice WHERE C_Invoice_ID = ?", invoice) / 2;
          books.instalment(invoice, due, half + ".00");
          books.instalment(invoice, due.plusDays(20), server.number(
              "SELECT CAST(GrandTotal AS INTEGER) - ? FROM C_Invoice WHERE C_Invoice_ID = ?", half, invoice) + ".00");
        }
        if (k == 2) {
          server.sql("UPDATE C_Invoice SET AD_Org_ID = 0 WHERE C_Invoice_ID = ?", invoice);
        }
      }
      if (i % 7 == 2) {
        books.creditNote(customer, "G-" + i, DAY.minusDays(30), "60.00");
      }
      if (i % 8 == 5) {
        server.sql("INSERT INTO COL_DunningBlock (COL_DunningBlock_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_BPartner_ID,"
            + " COL_BlockReason, ValidFrom, ValidTo) VALUES (?, 1000000, 0, 0, 0, ?, 'TA', ?, ?)", i, customer, DAY.minusDays(3),
            DAY.plusDays(9));
      }
    }
    server.dun(DAY.minusDays(25));
    server.dun(DAY.minusDays(13));
    server.create(DAY.minusDays(1));
  }

  private void pay(LocalDate day) throws SQLException {
    for (int i = 0; i < invoices.size(); i++) {
      if (day.equals(payOn.get(i))) {
        books.pay(invoices.get(i), day);
      }
    }
  }

  private int stopped() throws SQLException {
    return server.number("SELECT COUNT(*) FROM C_BPartner WHERE SOCreditStatus = 'S'");
  }

  private void order(int customer, String status) throws SQLException {
    int id = server.number("SELECT COALESCE(MAX(C_Order_ID), 3000000) + 1 FROM C_Order");
    server.sql("INSERT INTO C_Order (C_Order_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, DocumentNo, DocStatus, DocAction,"
        + " C_DocType_ID, C_DocTypeTarget_ID, C_BPartner_ID, C_BPartner_Location_ID, Bill_BPartner_ID, C_Currency_ID, C_PaymentTerm_ID,"
        + " GrandTotal, IsSOTrx, DateOrdered, DateAcct, M_PriceList_ID, M_Warehouse_ID) SELECT ?, 1000000, 0, 0, 0, ?, ?, 'CO', 1000004,"
        + " 1000004, C_BPartner_ID, C_BPartner_Location_ID, C_BPartner_ID, 102, 1000001, 10, 'Y', CURRENT_DATE, CURRENT_DATE, 1, 1"
        + " FROM C_BPartner_Location WHERE C_BPartner_ID = ?", id, "O" + id, status, customer);
  }

  private String rehearse(LocalDate today, int days, boolean paysAsUsual) {
    return SampleServer.done(server.run(today, "COL_RehearseDunning",
        Map.of("COL_RehearsalDays", days, "COL_IsPaysAsUsual", paysAsUsual ? "Y" : "N"))).getSummary();
  }
}
