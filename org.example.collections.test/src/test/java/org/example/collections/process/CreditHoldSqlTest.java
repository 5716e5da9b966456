// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MOrder;
import org.compiere.model.MTable;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.event.CreditManagerFactory;
import org.example.collections.fixture.Fixture;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order is held, the hold is a record, somebody decides, and the order goes on. */
class CreditHoldSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private CreditBooks credit;
  private SampleBooks books;
  private int customer;

  @BeforeEach
  void aCustomerWithRoomForAHundred() throws Exception {
    books = SampleBooks.of(server);
    credit = CreditBooks.of(server);
    customer = books.customer("Acme", "acme@example.org", "en_US");
    credit.policy("COL_ReleaseDays = 2");
    credit.limit(customer, "500");
    books.invoice(customer, "R1", DAY.minusDays(20), "400.00");
  }

  private ProcessInfo decide(String process, int hold, int user, Map<String, ?> parameters) {
    Properties ctx = ProcessRun.context(Fixture.SAMPLE, 0, user, "en_US");
    Env.setContext(ctx, Env.DATE, Timestamp.valueOf(DAY.atStartOfDay()));
    Env.setContext(ctx, "#AD_Role_ID", user == CreditBooks.SALES ? 1000002 : 1000001);
    Map<String, Object> all = new HashMap<>(parameters);
    all.putIfAbsent(process.equals("COL_RequestRelease") ? "COL_RequestText" : "COL_ReasonText", "because");
    ProcessRun run = ProcessRun.of(ctx, process).with(all);
    return (hold > 0 ? run.on(MTable.getTable_ID("COL_CreditHold"), hold) : run).run();
  }

  @Test
  @DisplayName("K-17 K-19 an order over the limit stays a draft, its hold survives the rollback and says everything")
  void theHoldSurvives() throws Exception {
    int order = credit.order(customer, "100.01");
    String answer = credit.complete(order, DAY);
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(credit.holds(order)).containsExactly("OP OVER_LIMIT");
    assertThat(answer).contains("CH-" + credit.lastHold(order)).contains("500.01 EUR").contains("500.00 EUR");
    assertThat(server.rows("SELECT COL_OpenInvoices, COL_OpenOrders, COL_ExposureAmt, COL_LimitAmt, COL_OrderAmt, COL_HeldFor_ID"
        + " FROM COL_CreditHold")).containsExactly("400.00 0.00 400.00 500.00 100.01 1000001");
    assertThat(credit.complete(credit.order(customer, "100"), DAY)).isEmpty();
  }

  @Test
  void tryingAgainRefreshesTheHoldAndMakesNoSecond() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    credit.total(order, "160");
    credit.complete(order, DAY);
    assertThat(credit.holds(order)).hasSize(1);
    assertThat(server.rows("SELECT COL_OrderAmt FROM COL_CreditHold")).containsExactly("160.00");
  }

  @Test
  @DisplayName("K-10 K-18 a stop holds order and shipment; without it both go")
  void aStopHoldsOrderAndShipment() throws Exception {
    int accepted = credit.order(customer, "50");
    assertThat(credit.complete(accepted, DAY)).isEmpty();
    int shipment = credit.shipment(accepted);
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    assertThat(credit.ship(shipment, DAY)).contains("by hand");
    assertThat(server.rows("SELECT DocStatus FROM M_InOut")).containsExactly("DR");
    assertThat(credit.complete(credit.order(customer, "1"), DAY)).contains("by hand");
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'O' WHERE C_BPartner_ID = ?", customer);
    assertThat(credit.ship(shipment, DAY)).isEmpty();
    assertThat(server.rows("SELECT DocStatus FROM M_InOut")).containsExactly("CO");
    assertThat(credit.holds(accepted)).containsExactly("HL STOPPED");
  }

  @Test
  @DisplayName("K-24 stop and hold refuse order and shipment; invoices and payments are core's, credit memos pass")
  void stopAndHold() throws Exception {
    for (String status : new String[] {"S", "H"}) {
      server.sql("UPDATE C_BPartner SET SOCreditStatus = ? WHERE C_BPartner_ID = ?", status, customer);
      assertThat(credit.complete(credit.order(customer, "1"), DAY)).as(status).isNotEmpty();
      assertThat(credit.complete(credit.order(customer, "-1"), DAY)).as(status).isEmpty();
    }
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'W' WHERE C_BPartner_ID = ?", customer);
    assertThat(credit.complete(credit.order(customer, "1"), DAY)).isEmpty();
  }

  @Test
  void releasedTheOrderGoesOnByItself() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    SampleServer.done(decide("COL_RequestRelease", hold, CreditBooks.SALES, Map.of()));
    assertThat(credit.holds(order)).containsExactly("RQ OVER_LIMIT");
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", hold, CreditBooks.SALES, Map.of()))).contains("role");
    ProcessInfo released = SampleServer.done(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(released.getSummary()).contains("Released=1").contains("completed=1");
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(server.rows("SELECT COL_CreditState, COL_CreditAcceptedAmt FROM C_Order WHERE C_Order_ID = ?", order))
        .containsExactly("R 150");
    assertThat(server.rows("SELECT COL_ReleasedAmt, COL_Decider_ID, CAST(COL_ValidUntil AS DATE) FROM COL_CreditHold"))
        .containsExactly("150.00 1000000 2026-06-05");
    assertThat(server.rows("SELECT AD_User_ID FROM AD_Note")).containsExactly("1000001");
    assertThat(credit.ship(credit.shipment(order), DAY)).isEmpty();
  }

  @Test
  @DisplayName("K-47 a released order is checked again when it is shipped: after the release ended, and for a new reason")
  void aReleaseIsHonouredByTheShipmentUntilItEnds() throws Exception {
    int order = releasedOrder("150");
    assertThat(credit.ship(credit.shipment(order), DAY.plusDays(2))).isEmpty();
    assertThat(credit.ship(credit.shipment(order), DAY.plusDays(3))).contains("Held by credit check");
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    assertThat(credit.ship(credit.shipment(order), DAY)).contains("by hand");
  }

  private int releasedOrder(String amount) throws Exception {
    int order = credit.order(customer, amount);
    credit.complete(order, DAY);
    SampleServer.done(decide("COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of()));
    return order;
  }

  @Test
  void theRequesterCannotDecideEvenWithTheRight() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    SampleServer.done(decide("COL_RequestRelease", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(SampleServer.refused(decide("COL_RejectHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(credit.holds(order)).containsExactly("RQ OVER_LIMIT");
  }

  @Test
  void aboveTheAmountTwoPeopleDecide() throws Exception {
    server.sql("UPDATE COL_CreditPolicy SET COL_FourEyesAmt = 200");
    int small = credit.order(customer, "200");
    credit.complete(small, DAY);
    SampleServer.done(decide("COL_ReleaseHold", credit.lastHold(small), CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.state(small)).isEqualTo("CO");
    int large = credit.order(customer, "200.01");
    credit.complete(large, DAY);
    int hold = credit.lastHold(large);
    assertThat(SampleServer.done(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of())).getSummary())
        .contains("Released=0").contains("second release=1");
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(credit.state(large)).isEqualTo("DR");
    SampleServer.done(decide("COL_ReleaseHold", hold, 100, Map.of()));
    assertThat(credit.state(large)).isEqualTo("CO");
  }

  @Test
  void aReleaseInThePastOrTooSmallIsRefused() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
        Map.of("COL_ValidUntil", Timestamp.valueOf(DAY.minusDays(1).atStartOfDay()))))).contains("before today");
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
        Map.of("COL_ReleasedAmt", new BigDecimal("149.99"))))).contains("below the amount");
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of()))).contains("No open credit hold");
    assertThat(credit.holds(order)).containsExactly("OP OVER_LIMIT");
    SampleServer.done(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
        Map.of("COL_ValidUntil", Timestamp.valueOf(DAY.atStartOfDay()), "COL_ReleasedAmt", new BigDecimal("150"))));
    assertThat(credit.state(order)).isEqualTo("CO");
  }

  @Test
  @DisplayName("K-42 one order is released, or all of a customer; others stay held")
  void oneOrderOrAll() throws Exception {
    int first = credit.order(customer, "150");
    int second = credit.order(customer, "160");
    int other = books.customer("Other", "other@example.org", "en_US");
    credit.limit(other, "0");
    int third = credit.order(other, "5");
    for (int order : new int[] {first, second, third}) {
      credit.complete(order, DAY);
    }
    SampleServer.done(decide("COL_ReleaseHold", credit.lastHold(first), CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.state(first)).isEqualTo("CO");
    assertThat(credit.state(second)).isEqualTo("DR");
    SampleServer.done(decide("COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", customer)));
    assertThat(credit.state(second)).isEqualTo("CO");
    assertThat(credit.state(third)).isEqualTo("DR");
    assertThat(credit.complete(credit.order(customer, "1"), DAY)).contains("Held by credit check");
  }

  @Test
  @DisplayName("K-43 a release for an organization covers no order of another")
  void aReleaseAheadCoversItsOrganizationOnly() throws Exception {
    SampleServer.done(decide("COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", customer, "AD_Org_ID", 1000000,
        "COL_IsFutureOrders", "Y")));
    assertThat(credit.complete(credit.order(customer, "150"), DAY)).isEmpty();
    int elsewhere = credit.order(customer, "150");
    server.sql("UPDATE C_Order SET AD_Org_ID = 0 WHERE C_Order_ID = ?", elsewhere);
    assertThat(credit.complete(elsewhere, DAY)).contains("Held by credit check");
    assertThat(credit.complete(credit.order(customer, "150"), DAY.plusDays(3))).contains("Held by credit check");
  }

  @Test
  @DisplayName("K-36 an accepted order held by hand is not shipped until it is released")
  void heldByHand() throws Exception {
    int order = credit.order(customer, "10");
    assertThat(credit.complete(order, DAY)).isEmpty();
    SampleServer.done(decide("COL_HoldOrder", 0, CreditBooks.SALES, Map.of("C_Order_ID", order)));
    int shipment = credit.shipment(order);
    assertThat(credit.ship(shipment, DAY)).contains("by hand");
    int hold = server.number("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE COL_HoldStatus = 'HM'");
    SampleServer.done(decide("COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.ship(shipment, DAY)).isEmpty();
    assertThat(SampleServer.refused(decide("COL_HoldOrder", 0, CreditBooks.SALES, Map.of("C_Order_ID", credit.order(customer, "1")))))
        .contains("accepted order");
  }

  @Test
  @DisplayName("K-20 K-40 reopened: the same or less passes though the customer is over, more is held")
  void reactivated() throws Exception {
    int order = credit.order(customer, "100");
    assertThat(credit.complete(order, DAY)).isEmpty();
    books.invoice(customer, "R2", DAY, "300.00");
    assertThat(credit.process("C_Order", order, "RE", DAY)).isEmpty();
    credit.total(order, "200");
    assertThat(credit.complete(order, DAY)).contains("Held by credit check");
    credit.total(order, "90");
    assertThat(credit.complete(order, DAY)).isEmpty();
    assertThat(server.rows("SELECT COL_CreditAcceptedAmt FROM C_Order WHERE C_Order_ID = ?", order)).containsExactly("90");
    credit.process("C_Order", order, "RE", DAY);
    credit.total(order, "90.01");
    assertThat(credit.complete(order, DAY)).contains("Held by credit check");
  }

  @Test
  void aClosedOrderIsCheckedWhenItIsOpenedAgain() throws Exception {
    int order = credit.order(customer, "100");
    credit.complete(order, DAY);
    credit.process("C_Order", order, "CL", DAY);
    assertThat(reopen(order)).isTrue();
    credit.process("C_Order", order, "CL", DAY);
    books.invoice(customer, "R2", DAY, "300.00");
    assertThat(reopen(order)).isFalse();
    assertThat(credit.state(order)).isEqualTo("CL");
  }

  private static boolean reopen(int order) {
    MOrder found = new MOrder(SampleServer.context(Fixture.SAMPLE, DAY), order, null);
    found.set_ValueNoCheck("DocStatus", "CO");
    return found.save();
  }

  @Test
  @DisplayName("K-23 what is invoiced in full is delivered without a second check")
  void invoicedInFull() throws Exception {
    int order = credit.order(customer, "100");
    credit.complete(order, DAY);
    books.invoice(customer, "R2", DAY, "300.00");
    int shipment = credit.shipment(order);
    assertThat(credit.ship(shipment, DAY)).contains("Held by credit check");
    server.sql("UPDATE C_OrderLine SET QtyInvoiced = QtyOrdered WHERE C_Order_ID = ?", order);
    assertThat(credit.ship(shipment, DAY)).isEmpty();
  }

  @Test
  @DisplayName("K-35 the factory leaves invoices to core, so goods already shipped can always be invoiced")
  void invoicesAreCores() {
    var factory = new CreditManagerFactory();
    Properties ctx = SampleServer.context(Fixture.SAMPLE, DAY);
    assertThat(factory.getCreditManager(MTable.get(ctx, "C_Invoice").getPO(0, null))).isNull();
    assertThat(factory.getCreditManager(MTable.get(ctx, "C_Payment").getPO(0, null))).isNull();
    assertThat(factory.getCreditManager(MTable.get(ctx, "C_Order").getPO(0, null))).isNotNull();
  }

  @Test
  void theSecondCompanyIsNotConcerned() throws Exception {
    CreditBooks second = new CreditBooks(server, Fixture.SECOND);
    int theirs = new SampleBooks(server, Fixture.SECOND).customer("Theirs", "", "en_US");
    second.limit(theirs, "1");
    assertThat(second.complete(second.order(theirs, "1000"), DAY)).isEmpty();
    second.policy();
    assertThat(second.complete(second.order(theirs, "1000"), DAY)).contains("Held by credit check");
    assertThat(SampleServer.refused(decide("COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", theirs))))
        .contains("No open credit hold");
  }

  @Test
  void anInactiveOrMissingCustomerIsHeld() throws Exception {
    int order = credit.order(customer, "1");
    server.sql("UPDATE C_BPartner SET IsActive = 'N' WHERE C_BPartner_ID = ?", customer);
    assertThat(credit.complete(order, DAY)).contains("not active");
    server.sql("UPDATE C_Order SET Bill_BPartner_ID = NULL WHERE C_Order_ID = ?", order);
    assertThat(credit.complete(order, DAY)).contains("nobody who pays");
  }
}
