// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.adempiere.base.event.EventManager;
import org.adempiere.base.event.EventProperty;
import org.adempiere.base.event.IEventManager;
import org.adempiere.base.event.IEventTopics;
import org.adempiere.exceptions.AdempiereException;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.service.event.Event;

/** What the event handlers refuse, and what they let pass. */
class VetoSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void setUp() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
  }

  private static PO record(String table, int id) {
    return MTable.get(Env.getCtx(), table).getPO(id, null);
  }

  private PO first(String table) throws Exception {
    return record(table, server.number("SELECT MIN(" + table + "_ID) FROM " + table));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"C_DunningRunLine", "C_DunningRunEntry", "C_DunningRun", "COL_DunningDecision"})
  void draftsMayBeDeletedAndIssuedNoticesNever(String table) throws Exception {
    server.create(DAY);
    if (table.equals("COL_DunningDecision")) {
      first(table).deleteEx(true);
      assertThat(server.rows("SELECT 1 FROM " + table)).isEmpty();
    }
    server.dun(DAY);
    PO issued = first(table);
    assertThatThrownBy(() -> issued.deleteEx(true)).isInstanceOf(AdempiereException.class)
        .hasMessageContaining("Late Ltd").hasMessageContaining("May 4, 2026").hasMessageContaining("20260504-");
    assertThat(server.rows("SELECT 1 FROM " + table)).isNotEmpty();
  }

  @Test
  void aDraftNoticeMayBeDeleted() throws Exception {
    server.create(DAY);
    server.sql("DELETE FROM COL_DunningDecision");
    server.sql("DELETE FROM C_DunningRunLine");
    first("C_DunningRunEntry").deleteEx(true);
    assertThat(server.rows("SELECT 1 FROM C_DunningRunEntry")).isEmpty();
  }

  @Test
  void aLetterIsNeverDeletedAndACancelledNoticeIsKept() throws Exception {
    int run = server.dun(DAY);
    SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRun", run, Map.of("COL_CancelReason", "x")));
    for (String table : List.of("COL_Letter", "C_DunningRunEntry")) {
      PO kept = first(table);
      assertThatThrownBy(() -> kept.deleteEx(true)).hasMessageContaining("never deleted");
    }
  }

  @Test
  void anIssuedNoticeIsNotChangedInAWindow() throws Exception {
    server.create(DAY);
    PO draft = first("C_DunningRunEntry");
    draft.set_ValueOfColumn("Note", "call first");
    draft.saveEx();
    server.dun(DAY);
    PO issued = record("C_DunningRunEntry", server.number("SELECT MAX(C_DunningRunEntry_ID) FROM C_DunningRunEntry"));
    issued.set_ValueOfColumn("Note", "changed");
    assertThatThrownBy(issued::saveEx).hasMessageContaining("not changed");
  }

  @Test
  @DisplayName("S-08 creating a run again that has issued notices is refused, by core's process too")
  void noRunIsCreatedOverIssuedNotices() throws Exception {
    int run = server.create(DAY);
    assertThat(beforeCoreCreates(run)).isEmpty();
    SampleServer.done(server.runOn(DAY, "COL_CreateDunningRun", "C_DunningRun", run, Map.of()));
    server.issueAndSend(DAY, run);
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_CreateDunningRun", "C_DunningRun", run, Map.of())))
        .contains("cannot be created again");
    assertThat(beforeCoreCreates(run)).singleElement().asString().contains("Late Ltd", "20260504-");
  }

  /** What core's process 289 would hear before it starts. */
  private static List<?> beforeCoreCreates(int run) {
    ProcessInfo info = new ProcessInfo("Create Dunning Run", 289, MTable.getTable_ID("C_DunningRun"), run);
    info.setClassName("org.compiere.process.DunningRunCreate");
    Event event = EventManager.newEvent(IEventTopics.BEFORE_PROCESS, new EventProperty(IEventManager.EVENT_DATA, info),
        new EventProperty(IEventManager.CLASS_NAME_PROPERTY, info.getClassName()));
    EventManager.getInstance().sendEvent(event);
    return (List<?>) event.getProperty(IEventManager.EVENT_ERROR_MESSAGES);
  }

  @DisplayName("S-02 an invoice on a notice is reversed")
  @ParameterizedTest(name = "S-02 {0}: reversed {1}")
  @CsvSource({"draft, allowed", "approved, refused", "issued and not sent, refused", "sent, allowed", "cancelled, allowed"})
  void invoicesOnNotices(String state, String expected) throws Exception {
    int run = server.create(DAY);
    if (!state.equals("draft")) {
      SampleServer.done(server.runOn(DAY, "COL_ApproveNotices", "C_DunningRun", run, Map.of()));
    }
    if (state.equals("issued and not sent")) {
      server.sql("UPDATE AD_Client SET SMTPPort = 1");
    }
    if (state.contains("sent") || state.equals("cancelled")) {
      server.issueAndSend(DAY, run);
    }
    if (state.equals("cancelled")) {
      SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRun", run, Map.of("COL_CancelReason", "x")));
    }
    for (String topic : List.of(IEventTopics.DOC_BEFORE_VOID, IEventTopics.DOC_BEFORE_REVERSECORRECT,
        IEventTopics.DOC_BEFORE_REVERSEACCRUAL, IEventTopics.DOC_BEFORE_REACTIVATE)) {
      Event event = EventManager.newEvent(topic, record("C_Invoice", invoice));
      EventManager.getInstance().sendEvent(event);
      List<?> errors = (List<?>) event.getProperty(IEventManager.EVENT_ERROR_MESSAGES);
      assertThat(errors.isEmpty()).as(topic + " " + errors).isEqualTo(expected.equals("allowed"));
    }
  }

  @Test
  @DisplayName("S-05 a dunning procedure on a vendor bill is refused, on a customer's invoice taken")
  void procedureOnVendorBill() throws Exception {
    int procedure = server.number("SELECT C_Dunning_ID FROM C_Dunning");
    PO sale = record("C_Invoice", invoice);
    sale.set_ValueOfColumn("COL_Dunning_ID", procedure);
    sale.saveEx();
    server.sql("UPDATE C_Invoice SET IsSOTrx = 'N', COL_Dunning_ID = NULL");
    PO bill = record("C_Invoice", invoice);
    bill.set_ValueOfColumn("COL_Dunning_ID", procedure);
    assertThatThrownBy(bill::saveEx).hasMessageContaining("customer invoices only");
  }

  @Test
  @DisplayName("A-42 the lowest level cannot count from a previous reminder")
  void lowestLevelAfterPrevious() throws Exception {
    PO lowest = record("C_DunningLevel", server.number("SELECT C_DunningLevel_ID FROM C_DunningLevel WHERE COL_LevelNo = 1"));
    lowest.set_ValueOfColumn("COL_DaysMode", "P");
    assertThatThrownBy(lowest::saveEx).hasMessageContaining("lowest level");
    PO second = record("C_DunningLevel", server.number("SELECT C_DunningLevel_ID FROM C_DunningLevel WHERE COL_LevelNo = 2"));
    second.set_ValueOfColumn("COL_DaysMode", "P");
    second.saveEx();
    assertThat(server.rows("SELECT COL_DaysMode FROM C_DunningLevel ORDER BY COL_LevelNo")).startsWith("N", "P");
    PO gone = record("C_DunningLevel", lowest.get_ID());
    gone.setIsActive(false);
    assertThatThrownBy(gone::saveEx).hasMessageContaining("lowest level");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"FeeAmt", "COL_FeePercent", "COL_MinItemAmt", "COL_MinCustomerAmt"})
  void amountsAreNotNegative(String column) throws Exception {
    PO level = first("C_DunningLevel");
    level.set_ValueOfColumn(column, new BigDecimal("-0.01"));
    assertThatThrownBy(level::saveEx).hasMessageContaining("negative");
    PO zero = first("C_DunningLevel");
    zero.set_ValueOfColumn(column, BigDecimal.ZERO);
    zero.saveEx();
  }

  @ParameterizedTest(name = "ends {0} days after it begins")
  @CsvSource({"-1, refused", "0, taken", "1, taken"})
  void aBlockDoesNotEndBeforeItBegins(int days, String expected) {
    PO block = MTable.get(Env.getCtx(), "COL_DunningBlock").getPO(0, null);
    block.set_ValueOfColumn("C_BPartner_ID", customer);
    block.set_ValueOfColumn("COL_BlockReason", "CL");
    block.set_ValueOfColumn("ValidFrom", Timestamp.valueOf(DAY.atStartOfDay()));
    block.set_ValueOfColumn("ValidTo", Timestamp.valueOf(DAY.plusDays(days).atStartOfDay()));
    if (expected.equals("taken")) {
      block.saveEx();
    } else {
      assertThatThrownBy(block::saveEx).hasMessageContaining("ends before it begins");
    }
  }
}
