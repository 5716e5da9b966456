// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A talk changes what the system does next: logged by process, seen by the next run. */
class ConversationSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String DECISIONS = "SELECT i.DocumentNo, COALESCE(d.COL_ReasonCode, v.Name) FROM COL_DunningDecision d"
      + " JOIN C_Invoice i ON i.C_Invoice_ID = d.C_Invoice_ID LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = d.C_DunningLevel_ID"
      + " WHERE d.C_DunningRun_ID = ? ORDER BY i.DocumentNo";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int spoken;
  private int other;
  private int person;

  @BeforeEach
  void twoLateInvoices() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    person = books.contact(customer, "Ms Weber", "weber@example.org", false, false);
    spoken = books.invoiceDue(customer, "I-1", DAY.minusDays(10), "100.00");
    other = books.invoiceDue(customer, "I-2", DAY.minusDays(10), "50.00");
  }

  private static Map<String, Object> with(Object... pairs) {
    Map<String, Object> parameters = new HashMap<>(Map.of("COL_ContactChannel", "CO", "COL_IsConfidential", "N"));
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put((String) pairs[i], pairs[i + 1]);
    }
    return parameters;
  }

  private ProcessInfo log(LocalDate on, int invoice, Object... pairs) {
    return server.runOn(on, "COL_LogContact", "C_Invoice", invoice, with(pairs));
  }

  @ParameterizedTest(name = "{0}: quiet for {1} days")
  @CsvSource({"FO,3", "WC,7", "CP,5", "RE,3", "NP,7", "WP,14"})
  @DisplayName("H-08 quiet days of an outcome hold on the last day and have ended the day after")
  void holdsLettersBackForTheDaysOfTheOutcome(String outcome, int days) throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", outcome, "AD_User_ID", person, "COL_Note", "talked"));
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(days))).get(0)).isEqualTo("I-1 SPOKE_WITH");
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(days + 1)))).containsExactly("I-1 Payment reminder",
        "I-2 Payment reminder");
  }

  @Test
  void saysWithWhomAndUntilWhenAndLeadsToTheEntry() throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "CP", "AD_User_ID", person, "COL_Note", "sent on Friday"));
    int run = server.create(DAY.plusDays(2));
    assertThat(server.rows(DECISIONS, run)).containsExactly("I-1 SPOKE_WITH", "I-2 Payment reminder");
    assertThat(server.rows("SELECT d.COL_Detail FROM COL_DunningDecision d JOIN COL_ContactEntry e ON e.COL_ContactEntry_ID = d.Record_ID"
        + " JOIN AD_Table t ON t.AD_Table_ID = d.AD_Table_ID AND t.TableName = 'COL_ContactEntry' WHERE d.C_DunningRun_ID = ?", run))
        .containsExactly("Spoke on May 4, 2026 with Ms Weber, quiet until May 9, 2026");
    assertThat(server.rows("SELECT Summary FROM R_Request")).containsExactly(
        "Late Ltd says the money was sent. Please look for the payment. sent on Friday");
    assertThat(server.rows("SELECT COL_Outcome, COL_QuietUntil::date, AD_User_ID FROM COL_ContactEntry"))
        .containsExactly("CP 2026-05-09 " + person);
  }

  @ParameterizedTest(name = "{0} holds nothing back")
  @CsvSource({"NR", "RF", "OT"})
  void someOutcomesHoldNothingBack(String outcome) throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", outcome));
    assertThat(server.rows(DECISIONS, server.create(DAY))).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
    assertThat(server.rows("SELECT COL_Outcome FROM COL_ContactEntry")).containsExactly(outcome);
  }

  @Test
  void theTenantsOwnRuleDecidesAndLooksAtTheWholeCustomer() throws Exception {
    server.sql("UPDATE COL_OutcomePolicy SET COL_QuietDays = 1, COL_IsWholeCustomer = 'Y' WHERE COL_Outcome = 'NR'");
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "NR"));
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(1)))).containsExactly("I-1 SPOKE_WITH", "I-2 SPOKE_WITH");
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(2)))).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
  }

  @Test
  void afterClaimsPaidTheSameLevelComesAgainAndThenTheNext() throws Exception {
    server.dun(DAY);
    LocalDate call = DAY.plusDays(8);
    SampleServer.done(log(call, spoken, "COL_Outcome", "CP"));
    assertThat(server.rows(DECISIONS, server.create(call.plusDays(5))).get(0)).isEqualTo("I-1 SPOKE_WITH");
    int run = server.dun(call.plusDays(6));
    assertThat(server.rows(DECISIONS, run)).containsExactly("I-1 Payment reminder", "I-2 First reminder");
    assertThat(server.rows("SELECT COL_ChosenRule FROM COL_DunningDecision WHERE C_DunningRun_ID = ? AND C_Invoice_ID = ?", run, spoken))
        .containsExactly("LEVEL_AGAIN");
    assertThat(server.rows(DECISIONS, server.create(call.plusDays(20))).get(0)).isEqualTo("I-1 First reminder");
  }

  @Test
  void aTalkAfterTheProposalKeepsTheNoticeWhereItIs() throws Exception {
    int run = server.create(DAY);
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "WC"));
    ProcessInfo issued = server.runOn(DAY, "COL_IssueAndSend", "C_DunningRun", run, Map.of());
    assertThat(SampleServer.lines(issued)).contains("Late Ltd: Somebody spoke with the customer since the proposal");
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("DR");
  }

  @Test
  void lettersThatWentOutStandInTheLog() throws Exception {
    server.dun(DAY);
    assertThat(server.rows("SELECT COL_ContactChannel, COL_Outcome, COL_Note, (SELECT COUNT(*) FROM COL_ContactInvoice x"
        + " WHERE x.COL_ContactEntry_ID = e.COL_ContactEntry_ID) FROM COL_ContactEntry e").get(0))
        .matches("EM OT Payment reminder: dunning notice \\S+ sent 2");
  }

  @Test
  void anEntryIsNeverRewrittenOrDeleted() throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "WC"));
    PO entry = MTable.get(Env.getCtx(), "COL_ContactEntry").getPO(server.number("SELECT COL_ContactEntry_ID FROM COL_ContactEntry"), null);
    assertThatThrownBy(() -> entry.deleteEx(true)).hasMessageContaining("never rewritten or deleted");
    entry.set_ValueOfColumn("COL_Note", "something else");
    assertThatThrownBy(entry::saveEx).hasMessageContaining("never rewritten or deleted");
  }

  @Test
  void anEntryOfAWindowHasTheSameEffectAndACorrectionEndsIt() throws Exception {
    PO entry = MTable.get(Env.getCtx(), "COL_ContactEntry").getPO(0, null);
    entry.setAD_Org_ID(0);
    entry.set_ValueOfColumn("C_BPartner_ID", customer);
    entry.set_ValueOfColumn("COL_ContactChannel", "CI");
    entry.set_ValueOfColumn("COL_Outcome", "WC");
    entry.set_ValueOfColumn("COL_ContactTime", Timestamp.valueOf(DAY.atTime(9, 30)));
    entry.saveEx();
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(7)))).containsExactly("I-1 SPOKE_WITH", "I-2 SPOKE_WITH");
    PO correction = MTable.get(Env.getCtx(), "COL_ContactEntry").getPO(0, null);
    correction.setAD_Org_ID(0);
    correction.set_ValueOfColumn("C_BPartner_ID", customer);
    correction.set_ValueOfColumn("COL_ContactChannel", "NT");
    correction.set_ValueOfColumn("COL_Outcome", "NR");
    correction.set_ValueOfColumn("COL_Follows_ID", entry.get_ID());
    correction.set_ValueOfColumn("COL_ContactTime", Timestamp.valueOf(DAY.atTime(9, 40)));
    correction.saveEx();
    assertThat(server.rows(DECISIONS, server.create(DAY.plusDays(7)))).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
  }

  @Test
  void aPartInDisputeIsLeftOutAndTheRestIsDunned() throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "IW", "COL_DisputeReason", "PR", "COL_Amount", new BigDecimal("30.00"),
        "COL_Note", "price too high"));
    assertThat(server.rows("SELECT IsInDispute FROM C_Invoice ORDER BY DocumentNo")).containsExactly("Y", "N");
    int run = server.create(DAY);
    assertThat(server.rows(DECISIONS, run)).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
    assertThat(server.rows("SELECT OpenAmt FROM C_DunningRunLine WHERE C_Invoice_ID = ?", spoken).get(0)).startsWith("70");
    server.issueAndSend(DAY, run);
    assertThat(server.rows("SELECT COL_NoticeStatus FROM C_DunningRunEntry")).containsExactly("SE");
  }

  @ParameterizedTest(name = "reason {0} {1}: next letter {2}")
  @CsvSource({"PA,AC,Payment reminder", "DA,PA,Payment reminder", "DA,RJ,First reminder"})
  void anAcceptedDisputeStepsTheLevelBack(String reason, String result, String next) throws Exception {
    server.dun(DAY);
    LocalDate raised = DAY.plusDays(8);
    SampleServer.done(log(raised, spoken, "COL_Outcome", "IW", "COL_DisputeReason", reason, "COL_Note", "not right"));
    assertThat(server.rows(DECISIONS, server.create(raised.plusDays(90))).get(0)).isEqualTo("I-1 IN_DISPUTE");
    int dispute = server.number("SELECT COL_Dispute_ID FROM COL_Dispute");
    assertThat(server.rows("SELECT COUNT(*) FROM R_Request q JOIN COL_Dispute d ON d.R_Request_ID = q.R_Request_ID")).containsExactly("1");
    SampleServer.done(server.runOn(raised.plusDays(2), "COL_CloseDispute", "COL_Dispute", dispute,
        Map.of("COL_DisputeStatus", result, "COL_AcceptedAmt", new BigDecimal("10.00"), "COL_Note", "decided")));
    assertThat(server.rows("SELECT q.Processed FROM R_Request q JOIN COL_Dispute d ON d.R_Request_ID = q.R_Request_ID")).containsExactly("Y");
    assertThat(server.rows("SELECT IsInDispute FROM C_Invoice WHERE C_Invoice_ID = ?", spoken)).containsExactly("N");
    assertThat(server.rows(DECISIONS, server.create(raised.plusDays(6))).get(0)).isEqualTo("I-1 " + next);
    assertThat(SampleServer.refused(server.runOn(raised.plusDays(3), "COL_CloseDispute", "COL_Dispute", dispute,
        Map.of("COL_DisputeStatus", "RJ", "COL_Note", "again")))).contains("decided before");
  }

  @Test
  @DisplayName("A-39 H-11 the mark of the invoice and its dispute go together, both ways")
  void theMarkAndTheDisputeGoTogether() throws Exception {
    PO invoice = MTable.get(Env.getCtx(), "C_Invoice").getPO(spoken, null);
    invoice.set_ValueOfColumn("IsInDispute", true);
    invoice.saveEx();
    assertThat(server.rows("SELECT COL_DisputeStatus, COL_DisputeReason FROM COL_Dispute")).containsExactly("OP OT");
    assertThat(server.rows(DECISIONS, server.create(DAY))).containsExactly("I-1 IN_DISPUTE", "I-2 Payment reminder");
    invoice.set_ValueOfColumn("IsInDispute", false);
    invoice.saveEx();
    assertThat(server.rows("SELECT COL_DisputeStatus FROM COL_Dispute")).containsExactly("RJ");
    assertThat(server.rows(DECISIONS, server.create(DAY))).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
  }

  @Test
  void theAnswerToTheTaskBecomesAnEntryThatFollows() throws Exception {
    SampleServer.done(log(DAY, spoken, "COL_Outcome", "IW", "COL_DisputeReason", "QU", "COL_Note", "two boxes missing"));
    PO request = MTable.get(Env.getCtx(), "R_Request").getPO(server.number("SELECT R_Request_ID FROM COL_Dispute"), null);
    request.set_ValueOfColumn("Result", "Both boxes were signed for");
    request.saveEx();
    assertThat(server.rows("SELECT e.COL_Note, f.COL_Note FROM COL_ContactEntry e JOIN COL_ContactEntry f"
        + " ON f.COL_ContactEntry_ID = e.COL_Follows_ID")).containsExactly("Both boxes were signed for two boxes missing");
  }

  @Test
  void aNumberInAnySpellingOpensTheDialer() throws Exception {
    PO contact = MTable.get(Env.getCtx(), "AD_User").getPO(person, null);
    contact.set_ValueOfColumn("Phone", "0049 (0)30 / 123-45");
    contact.saveEx();
    assertThat(server.rows("SELECT COL_ContactLinks FROM AD_User WHERE AD_User_ID = ?", person).get(0))
        .startsWith("<a href=\"tel:+493012345\">").contains("<a href=\"mailto:weber@example.org\">");
  }

  @Test
  void anotherTenantSeesNoneOfIt() throws Exception {
    ProcessInfo foreign = ProcessRun.of(SampleServer.context(Fixture.SECOND, DAY), "COL_LogContact")
        .on(MTable.getTable_ID("C_Invoice"), spoken).with(with("COL_Outcome", "WC")).run();
    assertThat(SampleServer.refused(foreign)).contains("No customer chosen");
    assertThat(server.rows("SELECT 1 FROM COL_ContactEntry")).isEmpty();
    assertThat(server.rows(DECISIONS, server.create(DAY))).containsExactly("I-1 Payment reminder", "I-2 Payment reminder");
    assertThat(other).isPositive();
  }
}
