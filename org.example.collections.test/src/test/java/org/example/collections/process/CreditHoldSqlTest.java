// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import org.compiere.model.MOrder;
import org.compiere.model.MTable;
import org.example.collections.event.CreditManagerFactory;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order or a shipment is held, and the hold is a record. */
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
  @DisplayName("core's workflow rolls back what was refused and saves the order as invalid: it says then that it is held")
  void theOrderSaysThatItIsHeld() throws Exception {
    int held = credit.order(customer, "100.01");
    credit.complete(held, DAY);
    save(held, "IN");
    int other = credit.order(customer, "100");
    save(other, "IN");
    assertThat(server.rows("SELECT COL_CreditState FROM C_Order WHERE C_Order_ID IN (?, ?) ORDER BY C_Order_ID", held, other))
        .containsExactly("H", "null");
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
  @DisplayName("K-36 an accepted order held by hand is not shipped until it is released")
  void heldByHand() throws Exception {
    int order = credit.order(customer, "10");
    assertThat(credit.complete(order, DAY)).isEmpty();
    SampleServer.done(credit.decide(DAY, "COL_HoldOrder", 0, CreditBooks.SALES, Map.of("C_Order_ID", order)));
    int shipment = credit.shipment(order);
    assertThat(credit.ship(shipment, DAY)).contains("by hand");
    int hold = server.number("SELECT COL_CreditHold_ID FROM COL_CreditHold WHERE COL_HoldStatus = 'HM'");
    SampleServer.done(credit.decide(DAY, "COL_ReleaseHold", hold, CreditBooks.CONTROLLER, Map.of()));
    assertThat(credit.ship(shipment, DAY)).isEmpty();
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_HoldOrder", 0, CreditBooks.SALES, Map.of("C_Order_ID", credit.order(customer, "1")))))
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
    assertThat(save(order, "CO")).isTrue();
    credit.process("C_Order", order, "CL", DAY);
    books.invoice(customer, "R2", DAY, "300.00");
    assertThat(save(order, "CO")).isFalse();
    assertThat(credit.state(order)).isEqualTo("CL");
  }

  private static boolean save(int order, String status) {
    MOrder found = new MOrder(SampleServer.context(Fixture.SAMPLE, DAY), order, null);
    found.set_ValueNoCheck("DocStatus", status);
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
    assertThat(SampleServer.refused(credit.decide(DAY, "COL_ReleaseHold", 0, CreditBooks.CONTROLLER, Map.of("C_BPartner_ID", theirs))))
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
