// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MTable;
import org.compiere.model.PO;
import org.compiere.process.ProcessInfo;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waiting orders go on when money, a limit or a lifted stop sets them free: at once, and by the nightly run what was missed. */
class CreditHealSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private CreditBooks credit;
  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void threeOrdersWait() throws Exception {
    books = SampleBooks.of(server);
    credit = CreditBooks.of(server);
    customer = books.customer("Acme", "acme@example.org", "en_US");
    credit.policy();
    credit.limit(customer, "500");
    invoice = books.invoice(customer, "R1", DAY.minusDays(20), "450.00");
  }

  private int held(String total, LocalDate promised) throws Exception {
    int order = credit.order(customer, total, promised);
    assertThat(credit.complete(order, DAY)).contains("Held by credit check");
    return order;
  }

  private void nightly(String summary) {
    ProcessInfo done = SampleServer.done(server.run(DAY, "COL_RecheckHolds"));
    assertThat(done.getSummary()).contains(summary);
  }

  @Test
  void theNightlyRunLetsThemGoByPromisedDateWhileRoomLasts() throws Exception {
    int late = held("300", DAY.plusDays(20));
    int early = held("300", DAY.plusDays(5));
    int small = held("150", DAY.plusDays(30));
    nightly("Checked: 3, completed: 0, offered: 0, still held: 3");
    books.pay(invoice, DAY);
    nightly("Checked: 3, completed: 2, offered: 0, still held: 1");
    assertThat(credit.state(early)).isEqualTo("CO");
    assertThat(credit.state(late)).isEqualTo("DR");
    assertThat(credit.state(small)).isEqualTo("CO");
    assertThat(credit.holds(early)).containsExactly("HL OVER_LIMIT");
    assertThat(credit.holds(late)).containsExactly("OP OVER_LIMIT");
    assertThat(server.rows("SELECT AD_User_ID, Record_ID FROM AD_Note ORDER BY AD_Note_ID"))
        .containsExactly("1000001 " + early, "1000001 " + small);
    nightly("Checked: 1, completed: 0, offered: 0, still held: 1");
  }

  @Test
  void offeredOrdersWaitForTheirRequester() throws Exception {
    server.sql("UPDATE COL_CreditPolicy SET COL_WhenFree = 'O'");
    int order = held("300", DAY);
    books.pay(invoice, DAY);
    nightly("completed: 0, offered: 1");
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(server.rows("SELECT TextMsg FROM AD_Note")).singleElement().asString().contains("please complete");
    assertThat(credit.complete(order, DAY)).isEmpty();
  }

  @Test
  void aNewLimitHealsWhenItIsApprovedByAnother() throws Exception {
    int order = held("300", DAY);
    int limit = credit.limit(customer, "900", 102, DAY, "N");
    nightly("completed: 0");
    server.sql("UPDATE COL_CreditLimit SET CreatedBy = ? WHERE COL_CreditLimit_ID = ?", SampleServer.USER, limit);
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_ApproveLimit", "COL_CreditLimit", limit, Map.of()))).contains("cannot approve");
    server.sql("UPDATE COL_CreditLimit SET CreatedBy = 1000001 WHERE COL_CreditLimit_ID = ?", limit);
    SampleServer.done(server.runOn(DAY, "COL_ApproveLimit", "COL_CreditLimit", limit, Map.of()));
    assertThat(server.rows("SELECT SO_CreditLimit, SOCreditStatus FROM C_BPartner WHERE C_BPartner_ID = ?", customer))
        .containsExactly("900 O".replace("900", "900.00"));
    nightly("completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
  }

  @Test
  void aLiftedStopHealsAndOneSetByAPersonStays() throws Exception {
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    int order = held("10", DAY);
    nightly("completed: 0, offered: 0, still held: 1");
    assertThat(server.rows("SELECT SOCreditStatus FROM C_BPartner WHERE C_BPartner_ID = ?", customer)).containsExactly("S");
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'O' WHERE C_BPartner_ID = ?", customer);
    nightly("completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
  }

  @Test
  void anOrderThatEndedOrIsGoneMakesItsHoldObsolete() throws Exception {
    int voided = held("300", DAY);
    int deleted = held("300", DAY);
    assertThat(credit.process("C_Order", voided, "VO", DAY)).isEmpty();
    assertThat(credit.holds(voided)).containsExactly("OB OVER_LIMIT");
    server.sql("DELETE FROM C_OrderLine WHERE C_Order_ID = ?", deleted);
    server.sql("DELETE FROM C_Order WHERE C_Order_ID = ?", deleted);
    nightly("obsolete: 1");
    assertThat(credit.holds(deleted)).containsExactly("OB OVER_LIMIT");
  }

  @Test
  void anOrderOfACustomerMergedOrDeactivatedStaysHeldAndIsNamed() throws Exception {
    int order = held("300", DAY);
    server.sql("UPDATE C_BPartner SET IsActive = 'N' WHERE C_BPartner_ID = ?", customer);
    books.pay(invoice, DAY);
    nightly("completed: 0, offered: 0, still held: 1");
    int other = books.customer("Merged into", "m@example.org", "en_US");
    server.sql("UPDATE C_Order SET C_BPartner_ID = ?, Bill_BPartner_ID = ? WHERE C_Order_ID = ?", other, other, order);
    nightly("completed: 1");
  }

  @Test
  void coresFieldsFollowTheLimitInForce() throws Exception {
    String core = "SELECT SO_CreditLimit, SOCreditStatus, COL_IsHeldByLimit FROM C_BPartner WHERE C_BPartner_ID = ?";
    nightly("Checked: 0");
    assertThat(server.rows(core, customer)).containsExactly("500.00 O N");
    server.sql("UPDATE C_BPartner SET TotalOpenBalance = 451 WHERE C_BPartner_ID = ?", customer);
    nightly("Checked: 0");
    assertThat(server.rows(core, customer)).containsExactly("500.00 W N");
    credit.limit(customer, "0", 102, DAY, "Y");
    nightly("Checked: 0");
    assertThat(server.rows(core, customer)).containsExactly("0.00 H Y");
    assertThat(credit.complete(credit.order(customer, "1"), DAY)).contains("limit of 0.00 EUR").doesNotContain("by hand");
    server.sql("UPDATE COL_CreditLimit SET ValidFrom = ?, ValidTo = ? WHERE COL_LimitAmt = 0", DAY.minusDays(5), DAY.minusDays(1));
    nightly("Checked: 1");
    assertThat(server.rows(core, customer)).containsExactly("500.00 W N");
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    credit.limit(customer, "700", 102, DAY, "Y");
    nightly("Checked: 0");
    assertThat(server.rows(core, customer)).containsExactly("700.00 S N");
  }

  @Test
  void limitsInHistoryAreNotChangedAndNotDoubled() throws Exception {
    Properties ctx = SampleServer.context(Fixture.SAMPLE, DAY);
    PO limit = MTable.get(ctx, "COL_CreditLimit").getPO(0, null);
    limit.set_ValueNoCheck("C_BPartner_ID", customer);
    limit.set_ValueNoCheck("COL_LimitAmt", new BigDecimal("-1"));
    limit.set_ValueNoCheck("COL_LimitType", "N");
    limit.set_ValueNoCheck("C_Currency_ID", 102);
    limit.set_ValueNoCheck("ValidFrom", Timestamp.valueOf("2026-06-03 00:00:00"));
    assertThat(limit.save()).isFalse();
    limit.set_ValueNoCheck("COL_LimitAmt", new BigDecimal("10"));
    limit.set_ValueNoCheck("ValidFrom", Timestamp.valueOf("2020-01-01 00:00:00"));
    assertThat(limit.save()).isFalse();
    limit.set_ValueNoCheck("ValidFrom", Timestamp.valueOf("2020-01-02 00:00:00"));
    limit.set_ValueNoCheck("ValidTo", Timestamp.valueOf("2020-01-01 00:00:00"));
    assertThat(limit.save()).isFalse();
    limit.set_ValueNoCheck("ValidTo", null);
    assertThat(limit.save()).isTrue();
    int approved = server.number("SELECT COL_CreditLimit_ID FROM COL_CreditLimit WHERE COL_IsApproved = 'Y'");
    PO old = MTable.get(ctx, "COL_CreditLimit").getPO(approved, null);
    old.set_ValueNoCheck("COL_LimitAmt", new BigDecimal("9999"));
    assertThat(old.save()).isFalse();
  }
}
