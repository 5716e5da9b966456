// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a user can change of an offered plan in its window, and what not. */
class PlanEditSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String AMOUNTS =
      "SELECT COL_InstalmentNo, COL_InstalmentAmt, COL_RestAmt FROM COL_Instalment ORDER BY COL_InstalmentNo";
  private static final String HELD = "SELECT i.DocumentNo, b.ValidTo::date FROM COL_DunningBlock b JOIN C_Invoice i"
      + " ON i.C_Invoice_ID = b.C_Invoice_ID WHERE b.IsActive = 'Y' ORDER BY 1";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int plan;

  @BeforeEach
  void offer() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Slow Ltd", "slow@example.org", "en_US");
    books.invoice(customer, "I-1", DAY.minusDays(20), "1000.00");
    Map<String, Object> terms = new HashMap<>(Map.of("COL_PlanKind", "E", "COL_PlanCount", 3, "COL_RhythmUnit", "M", "COL_RhythmEvery", 1,
        "COL_ToleranceDays", 3, "COL_BreakAfterCount", 1, "COL_IsAcceleration", true, "COL_IsPreview", false,
        "COL_FirstDue", Timestamp.valueOf(DAY.atStartOfDay()), "COL_ReplyBy", Timestamp.valueOf(DAY.plusDays(5).atStartOfDay())));
    terms.putAll(Map.of("COL_IsConsumerInterest", false, "COL_IsNextBusinessDay", false, "COL_Acknowledgement", "N"));
    SampleServer.done(server.runOn(DAY, "COL_OfferPlan", "C_BPartner", customer, terms));
    plan = server.number("SELECT COL_InstalmentPlan_ID FROM COL_InstalmentPlan");
    Env.setCtx(SampleServer.context(Fixture.SAMPLE, DAY));
  }

  private PO instalment(int number) throws Exception {
    return record("COL_Instalment", server.number("SELECT COL_Instalment_ID FROM COL_Instalment WHERE COL_InstalmentNo = ?", number));
  }

  private static PO record(String table, int id) {
    return MTable.get(Env.getCtx(), table).getPO(id, null);
  }

  @Test
  void theLastInstalmentTakesWhatAChangedOneLeaves() throws Exception {
    PO first = instalment(1);
    first.set_ValueOfColumn("COL_InstalmentAmt", new BigDecimal("400.00"));
    first.saveEx();
    assertThat(server.rows(AMOUNTS)).containsExactly("1 400.00 600.00", "2 333.33 266.67", "3 266.67 0.00");
    first.set_ValueOfColumn("COL_InstalmentAmt", new BigDecimal("666.67"));
    assertThatThrownBy(first::saveEx).hasMessageContaining("too small: 3: 0.00 EUR");
    assertThat(server.rows(AMOUNTS)).containsExactly("1 400.00 600.00", "2 333.33 266.67", "3 266.67 0.00");
    instalment(2).deleteEx(true);
    assertThat(server.rows(AMOUNTS)).containsExactly("1 400.00 600.00", "2 600.00 0.00");
  }

  @Test
  void anInvoiceThatIsAddedCountsAndIsHeldBackToo() throws Exception {
    int other = books.invoice(customer, "I-2", DAY.minusDays(5), "50.00");
    assertThat(server.rows(HELD)).containsExactly("I-1 2026-05-09");
    PO added = record("COL_PlanInvoice", 0);
    added.set_ValueOfColumn("COL_InstalmentPlan_ID", plan);
    added.set_ValueOfColumn("C_Invoice_ID", other);
    added.saveEx();
    assertThat(server.rows("SELECT COL_TotalAmt, COL_RestAmt FROM COL_InstalmentPlan")).containsExactly("1050.00 1050.00");
    assertThat(server.rows(AMOUNTS)).containsExactly("1 333.33 716.67", "2 333.33 383.34", "3 383.34 0.00");
    assertThat(server.rows(HELD)).containsExactly("I-1 2026-05-09", "I-2 2026-05-09");
    added.deleteEx(true);
    assertThat(server.rows(HELD)).containsExactly("I-1 2026-05-09");
    PO last = record("COL_PlanInvoice", server.number("SELECT COL_PlanInvoice_ID FROM COL_PlanInvoice"));
    assertThatThrownBy(() -> last.deleteEx(true)).isInstanceOf(AdempiereException.class);
    assertThat(server.rows("SELECT COL_TotalAmt FROM COL_InstalmentPlan")).containsExactly("1000.00");
  }

  @Test
  void theDayToReplyMovesTheSilence() throws Exception {
    PO offered = record("COL_InstalmentPlan", plan);
    offered.set_ValueOfColumn("COL_ReplyBy", Timestamp.valueOf(DAY.plusDays(8).atStartOfDay()));
    offered.saveEx();
    assertThat(server.rows(HELD)).containsExactly("I-1 2026-05-12");
    offered.set_ValueOfColumn("COL_BreakAfterCount", 0);
    assertThatThrownBy(offered::saveEx).hasMessageContaining("break the plan");
  }

  @Test
  void anAgreedPlanIsNotEdited() throws Exception {
    SampleServer.done(server.runOn(DAY, "COL_AcceptPlan", "COL_InstalmentPlan", plan, Map.of("COL_AcceptedBy", "Ms Slow",
        "COL_AcceptedHow", "EM", "COL_AcceptedOn", Timestamp.valueOf(DAY.atStartOfDay()))));
    PO first = instalment(1);
    first.set_ValueOfColumn("COL_InstalmentAmt", new BigDecimal("400.00"));
    assertThatThrownBy(first::saveEx).hasMessageContaining("Only an offered plan");
    PO second = instalment(2);
    assertThatThrownBy(() -> second.deleteEx(true)).hasMessageContaining("Only an offered plan");
    PO agreed = record("COL_InstalmentPlan", plan);
    agreed.set_ValueOfColumn("COL_ToleranceDays", 30);
    assertThatThrownBy(agreed::saveEx).hasMessageContaining("Only an offered plan");
    PO described = record("COL_InstalmentPlan", plan);
    described.set_ValueOfColumn("Description", "Called again");
    described.saveEx();
    assertThat(server.rows("SELECT Description, COL_ToleranceDays FROM COL_InstalmentPlan")).containsExactly("Called again 3");
  }
}
