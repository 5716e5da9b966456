// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import org.compiere.process.ProcessInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody decides about what is held: who may, about what, for how long. */
class CreditReleaseSqlTest {
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

  @Test
  void releasedTheOrderGoesOnByItself() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    SampleServer.done(credit.decide(DAY, "COL_RequestRelease", hold, CreditBooks.SALES, Map.of()));
    assertThat(credit.holds(order)).containsExactly("RQ OVER_LIMIT");
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.SALES, Map.of()))).contains("role");
    ProcessInfo released = SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(released.getSummary()).contains("Released: 1").contains("completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(server.rows("SELECT COL_CreditState, COL_CreditAcceptedAmt FROM C_Order WHERE C_Order_ID = ?", order))
        .containsExactly("R 150");
    assertThat(server.rows("SELECT COL_ReleasedAmt, COL_Decider_ID, CAST(COL_ValidUntil AS DATE) FROM COL_CreditHold"))
        .containsExactly("150.00 1000000 2026-06-05");
    assertThat(server.rows("SELECT AD_User_ID FROM AD_Note")).containsExactly("1000001");
    assertThat(credit.ship(credit.shipment(order), DAY)).isEmpty();
  }

  @Test
  @DisplayName("core leaves an order that was refused in its window invalid; released, it goes on all the same")
  void anInvalidOrderGoesOn() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    server.sql("UPDATE C_Order SET DocStatus = 'IN' WHERE C_Order_ID = ?", order);
    ProcessInfo released = SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of()));
    assertThat(released.getSummary()).contains("completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
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
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of()));
    return order;
  }

  @Test
  void theRequesterCannotDecideEvenWithTheRight() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    SampleServer.done(credit.decide(DAY, "COL_RequestRelease", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_RejectHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(credit.holds(order)).containsExactly("RQ OVER_LIMIT");
  }

  @Test
  @DisplayName("an order that a process completes for all is still that of whoever entered it")
  void whoEnteredTheOrderCannotDecide() throws Exception {
    int order = credit.order(customer, "150");
    server.sql("UPDATE C_Order SET CreatedBy = ? WHERE C_Order_ID = ?", CreditBooks.CONTROLLER, order);
    credit.complete(order, DAY);
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of())))
        .contains("cannot decide");
  }

  @Test
  void aboveTheAmountTwoPeopleDecide() throws Exception {
    server.sql("UPDATE COL_CreditPolicy SET COL_FourEyesAmt = 200");
    int small = credit.order(customer, "200");
    credit.complete(small, DAY);
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(small), CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.state(small)).isEqualTo("CO");
    int large = credit.order(customer, "200.01");
    credit.complete(large, DAY);
    int hold = credit.lastHold(large);
    assertThat(SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of())).getSummary())
        .contains("Released: 0").contains("second release: 1");
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()))).contains("cannot decide");
    assertThat(credit.state(large)).isEqualTo("DR");
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", hold, 100, Map.of()));
    assertThat(credit.state(large)).isEqualTo("CO");
  }

  @Test
  void aReleaseInThePastOrTooSmallIsRefused() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    int hold = credit.lastHold(order);
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
        Map.of("COL_ValidUntil", Timestamp.valueOf(DAY.minusDays(1).atStartOfDay()))))).contains("before today");
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
        Map.of("COL_ReleasedAmt", new BigDecimal("149.99"))))).contains("below the amount");
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of()))).contains("No open credit hold");
    assertThat(credit.holds(order)).containsExactly("OP OVER_LIMIT");
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER,
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
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(first), CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.state(first)).isEqualTo("CO");
    assertThat(credit.state(second)).isEqualTo("DR");
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", customer)));
    assertThat(credit.state(second)).isEqualTo("CO");
    assertThat(credit.state(third)).isEqualTo("DR");
    assertThat(credit.complete(credit.order(customer, "1"), DAY)).contains("Held by credit check");
  }

  @Test
  @DisplayName("K-43 a release for an organization covers no order of another")
  void aReleaseAheadCoversItsOrganizationOnly() throws Exception {
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", customer, "AD_Org_ID", 1000000,
        "COL_IsFutureOrders", "Y")));
    assertThat(credit.complete(credit.order(customer, "150"), DAY)).isEmpty();
    int elsewhere = credit.order(customer, "150");
    server.sql("UPDATE C_Order SET AD_Org_ID = 0 WHERE C_Order_ID = ?", elsewhere);
    assertThat(credit.complete(elsewhere, DAY)).contains("Held by credit check");
    assertThat(credit.complete(credit.order(customer, "150"), DAY.plusDays(3))).contains("Held by credit check");
  }

  @Test
  void whatTheReleaseDoesNotCoverHoldsTheOrderAnewForTheSamePeople() throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    ProcessInfo released = SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of()));
    assertThat(released.getSummary()).contains("Released: 1").contains("completed: 0");
    assertThat(SampleServer.lines(released)).contains("still held").contains("by hand").contains("CH-" + credit.lastHold(order));
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(credit.holds(order)).containsExactly("RL OVER_LIMIT", "OP STOPPED,OVER_LIMIT");
    assertThat(server.rows("SELECT DISTINCT COL_HeldFor_ID FROM COL_CreditHold")).containsExactly(String.valueOf(CreditBooks.SALES));
    assertThat(server.rows("SELECT AD_User_ID FROM AD_Note")).containsExactly(String.valueOf(CreditBooks.SALES));
    nightly("Checked: 1, completed: 0, offered: 0, still held: 1");
    assertThat(credit.holds(order)).hasSize(2);
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", credit.lastHold(order), CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(credit.holds(order)).containsExactly("RL OVER_LIMIT", "RL STOPPED,OVER_LIMIT");
  }

  @Test
  void aReleasedOrderThatDidNotGoOnIsCompletedByTheNightlyRun() throws Exception {
    int order = releasedInVain(DAY);
    nightly("Checked: 1, completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(credit.holds(order)).containsExactly("RL OVER_LIMIT");
    nightly("Checked: 0");
  }

  @Test
  void aReleaseThatEndedBeforeTheOrderWentOnLeavesANewHold() throws Exception {
    int order = releasedInVain(DAY.minusDays(1));
    nightly("Checked: 1, completed: 0, offered: 0, still held: 1");
    assertThat(credit.holds(order)).containsExactly("RL OVER_LIMIT", "OP OVER_LIMIT");
    nightly("Checked: 1, completed: 0, offered: 0, still held: 1");
    assertThat(credit.holds(order)).hasSize(2);
  }

  @Test
  void aReleasedOrderIsLeftToItsRequesterWhereThePolicyOffersOnly() throws Exception {
    int order = releasedInVain(DAY);
    server.sql("UPDATE COL_CreditPolicy SET COL_WhenFree = 'O'");
    nightly("Checked: 0");
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(credit.complete(order, DAY)).isEmpty();
  }

  @Test
  void anAcceptedOrderThatIsOpenedToBeChangedIsNotCompletedBehindTheUsersBack() throws Exception {
    int order = releasedOrder("150");
    server.sql("UPDATE C_Order SET DocStatus = 'IP', DocAction = 'CO', Processed = 'N' WHERE C_Order_ID = ?", order);
    nightly("Checked: 0");
    assertThat(credit.state(order)).isEqualTo("IP");
  }

  /** As a server leaves it that dies between release and completion. */
  private int releasedInVain(LocalDate until) throws Exception {
    int order = credit.order(customer, "150");
    credit.complete(order, DAY);
    server.sql("UPDATE COL_CreditHold SET COL_HoldStatus = 'RL', COL_ReleasedAmt = 150, COL_ValidUntil = ?", until);
    return order;
  }

  private void nightly(String summary) {
    assertThat(SampleServer.done(server.run(DAY, "COL_RecheckHolds")).getSummary()).contains(summary);
  }
}
