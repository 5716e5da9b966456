// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorklistProcessSqlTest {
  private static final LocalDate TODAY = LocalDate.now();

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(TODAY);

  @Test
  @DisplayName("W-06 a rule that is changed during the day counts from tomorrow")
  void aRuleThatIsChangedDuringTheDayCountsFromTomorrow() throws Exception {
    int rule = server.number("SELECT COL_WorklistRule_ID FROM COL_WorklistRule WHERE COL_RuleKind = 'BP'");
    assertThat(points(TODAY)).containsExactly("40");

    save(rule, "COL_Points", 55);
    assertThat(points(TODAY)).containsExactly("40");
    assertThat(points(TODAY.plusDays(1))).containsExactly("55");

    save(rule, "COL_Points", 60);
    assertThat(points(TODAY)).as("changed twice on a day").containsExactly("40");
    assertThat(points(TODAY.plusDays(1))).containsExactly("60");
  }

  @Test
  void aNewRuleCountsFromTomorrowAndAnEndedOneUntilToday() throws Exception {
    int fresh = save(0, "Name", "More", "COL_RuleKind", "BP", "COL_Threshold", new BigDecimal(3), "COL_Points", 7, "ValidFrom",
        Timestamp.valueOf(TODAY.minusDays(9).atStartOfDay()));
    assertThat(points(TODAY)).containsExactly("40");
    assertThat(points(TODAY.plusDays(1))).containsExactly("7", "40");
    assertThat(fresh).isPositive();

    int rule = server.number("SELECT COL_WorklistRule_ID FROM COL_WorklistRule WHERE COL_RuleKind = 'BP' AND COL_Points = 40");
    save(rule, "ValidTo", Timestamp.valueOf(TODAY.minusDays(2).atStartOfDay()));
    assertThat(points(TODAY)).containsExactly("40");
    assertThat(points(TODAY.plusDays(1))).containsExactly("7");
  }

  @Test
  void setUpGivesATenantItsRulesOnceAndLeavesThemAlone() throws Exception {
    server.sql("UPDATE COL_WorklistRule SET COL_Points = 1");
    server.setUp(TODAY);
    assertThat(server.rows("SELECT COUNT(*), MIN(COL_Points), MAX(COL_Points) FROM COL_WorklistRule")).containsExactly("11 1 1");
    assertThat(server.rows("SELECT Name FROM COL_WorklistRule WHERE COL_RuleKind = 'OA' ORDER BY COL_Threshold"))
        .containsExactly("Overdue from 1,000", "Overdue from 10,000");
  }

  @Test
  void aCustomerOfTheListIsLoggedPromisedPlannedAndHeldByOneButtonEach() throws Exception {
    int customer = SampleBooks.of(server).customer("Miller", "miller@example.org", "en_US");
    SampleBooks.of(server).invoice(customer, "R1", TODAY.minusDays(50), "300.00");
    assertThat(server.rows("SELECT p.Value FROM AD_ToolBarButton b JOIN AD_Process p ON p.AD_Process_ID = b.AD_Process_ID"
        + " JOIN AD_Tab t ON t.AD_Tab_ID = b.AD_Tab_ID JOIN AD_Table x ON x.AD_Table_ID = t.AD_Table_ID"
        + " WHERE x.TableName = 'COL_Worklist_v'")).contains("COL_LogContact", "COL_TakePromise", "COL_OfferPlan", "COL_HoldOrder");

    pressed("COL_LogContact", customer, Map.of("COL_Outcome", "NR"));
    assertThat(SampleServer.lines(pressed("COL_OfferPlan", customer, Map.of("COL_PlanKind", "E", "COL_PlanCount", 3, "COL_FirstDue",
        Timestamp.valueOf(TODAY.plusDays(7).atStartOfDay()), "COL_BreakAfterCount", 1, "COL_IsPreview", true,
        "COL_IsConsumerInterest", false, "COL_IsNextBusinessDay", false, "COL_IsAcknowledgement", false,
        "COL_IsAcceleration", false)))).contains("100.00 EUR");
    pressed("COL_TakePromise", customer, Map.of("COL_Outcome", "PR", "COL_Note", "Rang", "COL_PromisedOn",
        Timestamp.valueOf(TODAY.plusDays(7).atStartOfDay())));
    assertThat(server.rows("SELECT C_BPartner_ID, ROUND(COL_Amount, 2) FROM COL_Promise")).containsExactly(customer + " 300.00");
    assertThat(server.rows("SELECT COL_Outcome FROM COL_ContactEntry WHERE COL_Outcome IN ('NR', 'PR') ORDER BY COL_Outcome"))
        .containsExactly("NR", "PR");
    int order = CreditBooks.of(server).order(customer, "10.00");
    server.sql("UPDATE C_Order SET DocStatus = 'CO' WHERE C_Order_ID = ?", order);
    pressed("COL_HoldOrder", customer, Map.of("C_Order_ID", order, "COL_ReasonText", "Pays late"));
    assertThat(server.rows("SELECT C_BPartner_ID, C_Order_ID, COL_HoldStatus FROM COL_CreditHold"))
        .containsExactly(customer + " " + order + " HM");
  }

  private ProcessInfo pressed(String process, int customer, Map<String, ?> values) {
    return SampleServer.done(server.runOn(TODAY, process, "COL_Worklist_v", customer, values));
  }

  @Test
  void aCustomerIsSnoozedFromTheWorklistWithADayAndAReason() throws Exception {
    int customer = SampleBooks.of(server).customer("Miller", "miller@example.org", "en_US");
    Timestamp until = Timestamp.valueOf(TODAY.plusDays(3).atStartOfDay());
    SampleServer.done(server.runOn(TODAY, "COL_Snooze", "COL_Worklist_v", customer,
        Map.of("COL_SnoozeUntil", until, "COL_SnoozeReason", "Pays on Friday")));
    assertThat(server.rows("SELECT C_BPartner_ID, CAST(COL_SnoozeUntil AS DATE), COL_SnoozeReason FROM COL_Snooze"))
        .containsExactly(customer + " " + TODAY.plusDays(3) + " Pays on Friday");

    assertThat(SampleServer.refused(server.runOn(TODAY, "COL_Snooze", "C_BPartner", customer,
        Map.of("COL_SnoozeUntil", Timestamp.valueOf(TODAY.minusDays(1).atStartOfDay()), "COL_SnoozeReason", "x"))))
        .contains("in the past");
    assertThat(SampleServer.refused(server.run(TODAY, "COL_Snooze", Map.of("COL_SnoozeUntil", until, "COL_SnoozeReason", "x"))))
        .contains("No customer chosen");
    assertThat(server.number("SELECT COUNT(*) FROM COL_Snooze")).isEqualTo(1);
  }

  private List<String> points(LocalDate day) throws SQLException {
    return server.rows("SELECT COL_Points FROM COL_WorklistRule WHERE COL_RuleKind = 'BP' AND AD_Client_ID = ? AND ValidFrom <= ?"
        + " AND (ValidTo IS NULL OR ValidTo >= ?) ORDER BY COL_Points", Fixture.SAMPLE, day, day);
  }

  /** As a window saves it. */
  private int save(int rule, Object... values) throws SQLException {
    Trx trx = Trx.get(Trx.createTrxName("Test"), true);
    try {
      PO row = MTable.get(Env.getCtx(), "COL_WorklistRule").getPO(rule, trx.getTrxName());
      for (int i = 0; i < values.length; i += 2) {
        row.set_ValueOfColumn((String) values[i], values[i + 1]);
      }
      row.saveEx();
      trx.commit(true);
      return row.get_ID();
    } finally {
      trx.close();
    }
  }
}
