// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.adempiere.exceptions.AdempiereException;
import org.example.collections.dunning.CreatedRun;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.DunningRunRequest;
import org.example.collections.dunning.RunAlreadyIssued;
import org.example.collections.dunning.RunDatedTooEarly;
import org.example.collections.dunning.SkipReason;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DunningRunsSqlTest {
  private static final LocalDate RUN = LocalDate.of(2026, 5, 4);
  private static final String NOTICES = "SELECT COL_NoticeStatus, Amt, Qty FROM C_DunningRunEntry ORDER BY"
      + " C_DunningRunEntry_ID";

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private Books books;
  private int procedure;
  private int first;
  private int second;

  @BeforeEach
  void setUpLadder() throws Exception {
    books = database.books();
    procedure = books.procedure();
    first = books.level(procedure, 7);
    second = books.level(procedure, 21, "ChargeFee", "Y", "FeeAmt", 5, "COL_Channel", "L");
  }

  @Test
  void writesRunNoticesLinesAndDecisions() throws Exception {
    int customer = books.customer("Miller", "SalesRep_ID", 1000001, "AD_Language", "de_DE");
    int invoice = books.invoice(customer, "2026-03-02", "100.00", "IsInDispute", "N");
    books.notice(customer, invoice, first, "2026-04-10", "SE");
    int receipt = books.receipt(customer, "2026-05-01", "30.00");
    int young = books.invoice(customer, "2026-04-02", "50.00");

    CreatedRun created = database.create(DunningRunRequest.everythingOn(RUN));

    int run = created.run().value();
    assertThat(database.rows("SELECT CAST(DunningDate AS date), C_Dunning_ID, COL_RunStatus, COL_IsAllProcedures,"
        + " COL_DueCount, COL_ChosenCount, COL_LeftOutCount, Processed FROM C_DunningRun WHERE C_DunningRun_ID = "
        + run)).containsExactly("2026-05-04 " + procedure + " DR Y 2 1 1 N");
    assertThat(database.rows("SELECT C_DunningLevel_ID, C_BPartner_ID, C_BPartner_Location_ID, C_Currency_ID,"
        + " SalesRep_ID, Amt, COL_NoticeStatus, COL_Channel, COL_Language, COL_IsHeld, CAST(COL_PayBy AS date),"
        + " Processed FROM C_DunningRunEntry WHERE C_DunningRun_ID = " + run)).containsExactly(second + " " + customer
        + " " + customer + " 102 1000001 75.00 DR L de_DE N 2026-05-11 N");
    assertThat(database.rows("SELECT COALESCE(l.C_Invoice_ID, 0), COALESCE(l.C_Payment_ID, 0), l.Amt, l.OpenAmt,"
        + " l.ConvertedAmt, l.FeeAmt, l.TotalAmt, l.DaysDue, l.TimesDunned, COALESCE(l.COL_DunningLevel_ID, 0),"
        + " l.COL_IsInfo FROM C_DunningRunLine l JOIN C_DunningRunEntry e USING (C_DunningRunEntry_ID) WHERE"
        + " e.C_DunningRun_ID = " + run + " ORDER BY 1, 2")).containsExactly("0 0 0 0 0 5.00 5.00 0 0 " + second + " N",
            "0 " + receipt + " -30.00 -30.00 -30.00 0 -30.00 0 0 0 N",
            invoice + " 0 100.00 100.00 100.00 0 100.00 33 2 " + second + " N");
    assertThat(database.rows("SELECT d.C_Invoice_ID, d.COL_IsChosen, d.COL_ChosenRule, d.COL_ReasonCode, d.OpenAmt,"
        + " d.DaysDue, CAST(d.DueDate AS date), d.C_DunningLevel_ID, (d.C_DunningRunEntry_ID IS NULL), t.TableName,"
        + " d.Record_ID FROM COL_DunningDecision d LEFT JOIN AD_Table t ON t.AD_Table_ID = d.AD_Table_ID WHERE"
        + " d.C_DunningRun_ID = " + run + " ORDER BY 1")).containsExactly(
            invoice + " Y DAYS_AFTER_DUE - 100.00 33 2026-04-01 " + second + " f - -",
            young + " N - NOT_YET 50.00 2 2026-05-02 " + first + " t C_DunningLevel " + first);
  }

  @Test
  void idsComeFromTheSequenceAndItMovesOn() throws Exception {
    books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    int before = Integer.parseInt(database.rows("SELECT CurrentNext FROM AD_Sequence WHERE Name = 'C_DunningRun'").get(0));
    CreatedRun created = database.create(DunningRunRequest.everythingOn(RUN));

    assertThat(created.run().value()).isEqualTo(before);
    assertThat(Integer.parseInt(database.rows("SELECT CurrentNext FROM AD_Sequence WHERE Name = 'C_DunningRun'").get(0)))
        .isGreaterThan(before);
    assertThat(database.rows("SELECT COUNT(DISTINCT COL_DunningDecision_UU), COUNT(*) FROM COL_DunningDecision")).containsExactly("1 1");
  }

  @Test
  void sequencesOfTheDatabaseServeWhereTheServerUsesThem() throws Exception {
    database.run("INSERT INTO AD_SysConfig (AD_SysConfig_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name,"
        + " Value) VALUES (999999, 0, 0, 0, 0, 'SYSTEM_NATIVE_SEQUENCE', 'Y')");
    for (String table : new String[] {"C_DunningRun", "C_DunningRunEntry", "C_DunningRunLine", "COL_DunningDecision"}) {
      database.run("CREATE SEQUENCE IF NOT EXISTS " + table + "_SQ; ALTER SEQUENCE " + table
          + "_SQ RESTART WITH 7000000");
    }
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "100.00");
    books.invoice(customer, "2026-03-02", "200.00");

    assertThat(database.create(DunningRunRequest.everythingOn(RUN)).summary().chosen()).isEqualTo(2);
    assertThat(database.rows("SELECT MAX(COL_DunningDecision_ID) FROM COL_DunningDecision")).containsExactly("7000000");
  }

  @Test
  @DisplayName("A-26 a proposal that was not issued is made anew")
  void runningAgainOnTheSameDayReplacesTheDraft() throws Exception {
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "100.00");
    CreatedRun one = database.create(DunningRunRequest.everythingOn(RUN));
    books.invoice(customer, "2026-03-03", "11.00");
    CreatedRun again = database.create(DunningRunRequest.everythingOn(RUN));

    assertThat(again.run()).isEqualTo(one.run());
    assertThat(database.rows(NOTICES)).containsExactly("DR 116.00 2");
    assertThat(database.rows("SELECT COUNT(*) FROM COL_DunningDecision")).containsExactly("2");
    assertThat(database.rows("SELECT COUNT(*) FROM C_DunningRun")).containsExactly("1");
  }

  @Test
  @DisplayName("A-48 an earlier draft for the same items is cancelled as replaced, one new line takes its place")
  void aLaterRunReplacesTheDraftsOfAnEarlierOne() throws Exception {
    books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    CreatedRun one = database.create(DunningRunRequest.everythingOn(RUN));
    CreatedRun two = database.create(DunningRunRequest.everythingOn(RUN.plusDays(1)));

    assertThat(two.run()).isNotEqualTo(one.run());
    assertThat(two.summary().chosen()).isOne();
    assertThat(database.rows("SELECT C_DunningRun_ID, COL_RunStatus FROM C_DunningRun ORDER BY 1"))
        .containsExactly(one.run().value() + " CA", two.run().value() + " DR");
    assertThat(database.rows("SELECT COL_NoticeStatus, COL_CancelReason IS NULL FROM C_DunningRunEntry ORDER BY"
        + " C_DunningRunEntry_ID")).containsExactly("CA f", "DR t");
  }

  @Test
  void aDraftThatWaitsForApprovalOrIsHeldOrApprovedStays() throws Exception {
    database.run("UPDATE C_DunningLevel SET COL_IsApprovalRequired = 'Y' WHERE C_DunningLevel_ID = " + second);
    int waiting = books.customer("Waiting");
    books.invoice(waiting, "2026-03-02", "100.00");
    int held = books.customer("Held");
    books.invoice(held, "2026-03-25", "20.00");
    int approved = books.customer("Approved");
    books.invoice(approved, "2026-03-25", "30.00");
    int free = books.customer("Free");
    books.invoice(free, "2026-03-25", "40.00");
    database.create(DunningRunRequest.everythingOn(RUN));
    database.run("UPDATE C_DunningRunEntry SET COL_IsHeld = 'Y' WHERE C_BPartner_ID = " + held);
    database.run("UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'AP' WHERE C_BPartner_ID = " + approved);

    CreatedRun next = database.create(DunningRunRequest.everythingOn(RUN.plusDays(1)));

    assertThat(next.summary().chosen()).isOne();
    assertThat(next.summary().leftOutByReason()).containsEntry(SkipReason.AWAITING_APPROVAL,
        2).containsEntry(SkipReason.HELD, 1);
    assertThat(database.rows("SELECT C_BPartner_ID, COL_NoticeStatus FROM C_DunningRunEntry ORDER BY C_BPartner_ID, 2"))
        .containsExactly(waiting + " DR", held + " DR", approved + " AP", free + " CA", free + " DR");
  }

  @Test
  void draftsOfAnotherScopeAreNotReplaced() throws Exception {
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "100.00");
    DunningRunRequest only = new DunningRunRequest(RUN, Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(new CustomerId(customer)), OptionalInt.empty());
    CreatedRun one = database.create(only);
    CreatedRun two = database.create(DunningRunRequest.everythingOn(RUN));

    assertThat(two.run()).isNotEqualTo(one.run());
    assertThat(two.summary().leftOutByReason()).containsEntry(SkipReason.AWAITING_APPROVAL, 1);
    assertThat(database.rows(NOTICES)).containsExactly("DR 105.00 1");
  }

  @Test
  @DisplayName("S-08 a run with issued notices cannot be created again")
  void refusesToCreateAnIssuedRunAgain() throws Exception {
    books.invoice(books.customer("Miller"), "2026-03-02", "100.00");
    CreatedRun created = database.create(DunningRunRequest.everythingOn(RUN));
    issue(created.run());

    assertThatThrownBy(() -> database.create(of(created.run()))).isInstanceOf(RunAlreadyIssued.class);
    database.run("UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'CA'");
    assertThatThrownBy(() -> database.create(of(created.run()))).isInstanceOf(RunAlreadyIssued.class);
    assertThat(database.rows(NOTICES)).containsExactly("CA 105.00 1");
  }

  @Test
  void refusesARunThatDoesNotExistOrBelongsToAnotherCompany() throws Exception {
    int foreign = database.booksOfSecondCompany().insert("C_DunningRun", new Object[0], "DunningDate", "2026-05-04",
        "C_Dunning_ID", database.booksOfSecondCompany().procedure());
    assertThatThrownBy(() -> database.create(of(new DunningRunId(foreign)))).isInstanceOf(AdempiereException.class);
    assertThatThrownBy(() -> database.create(of(new DunningRunId(99)))).isInstanceOf(AdempiereException.class);
  }

  @Test
  void refusesARunDatedBeforeTheLastIssuedOneButNotOnItsDay() throws Exception {
    int customer = books.customer("Miller");
    books.invoice(customer, "2026-03-02", "100.00");
    issue(database.create(DunningRunRequest.everythingOn(RUN)).run());

    assertThatThrownBy(() ->
        database.create(DunningRunRequest.everythingOn(RUN.minusDays(1)))).isInstanceOf(RunDatedTooEarly.class);
    CreatedRun same = database.create(DunningRunRequest.everythingOn(RUN));
    assertThat(same.summary().chosen()).isZero();
    assertThat(same.summary().leftOutByReason()).hasSize(1);
    assertThat(database.rows(NOTICES)).containsExactly("IS 105.00 1");
  }

  @Test
  void filtersNarrowTheRunToOrganisationCustomerAndGroup() throws Exception {
    int miller = books.customer("Miller");
    books.invoice(miller, "2026-03-02", "1.00");
    int group = books.insert("C_BP_Group", new Object[0], "Value", "G", "Name", "Group");
    int smith = books.customer("Smith", "C_BP_Group_ID", group);
    books.invoice(smith, "2026-03-02", "2.00");
    int shop = books.insert("AD_Org", new Object[] {"AD_Org_ID", 1000777}, "Value", "SHOP", "Name", "Shop");
    books.invoice(miller, "2026-03-02", "4.00", "AD_Org_ID", shop);
    Optional<OrganisationId> inShop = Optional.of(new OrganisationId(shop));

    assertThat(chosenOpen(request(inShop, Optional.empty(), OptionalInt.empty()))).isEqualTo("4.00");
    assertThat(chosenOpen(request(Optional.empty(), Optional.of(new CustomerId(miller)),
        OptionalInt.empty()))).isEqualTo("5.00");
    assertThat(chosenOpen(request(Optional.empty(), Optional.empty(), OptionalInt.of(group)))).isEqualTo("2.00");
  }

  private String chosenOpen(DunningRunRequest request) throws Exception {
    int run = database.create(request).run().value();
    String open = database.rows("SELECT SUM(OpenAmt) FROM COL_DunningDecision WHERE C_DunningRun_ID = " + run).get(0);
    database.run("DELETE FROM COL_DunningDecision; DELETE FROM C_DunningRunLine; DELETE FROM C_DunningRunEntry; DELETE"
        + " FROM C_DunningRun");
    return open;
  }

  private static DunningRunRequest request(Optional<OrganisationId> organisation, Optional<CustomerId> customer,
      OptionalInt group) {
    return new DunningRunRequest(RUN, Optional.empty(), Optional.empty(), organisation, customer, group);
  }

  private static DunningRunRequest of(DunningRunId run) {
    return new DunningRunRequest(RUN, Optional.of(run), Optional.empty(), Optional.empty(), Optional.empty(),
        OptionalInt.empty());
  }

  private void issue(DunningRunId run) throws Exception {
    database.run("UPDATE C_DunningRunEntry SET COL_NoticeStatus = 'IS', COL_IssuedOn = '2026-05-04', Processed = 'Y'"
        + " WHERE C_DunningRun_ID = " + run.value());
    database.run("UPDATE C_DunningRun SET COL_RunStatus = 'IS', Processed = 'Y' WHERE C_DunningRun_ID = "
        + run.value());
  }
}
