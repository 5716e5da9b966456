// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.adempiere.base.Core;
import org.example.collections.callout.OrderCallouts;
import org.example.collections.database.WatchedStatements;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the order window says while an order is typed: read once for a customer, then judged from memory, never in the way. */
class OrderEntrySqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int EUR = 102;
  private static final int USD = 100;
  private static final int TAX = 2000001;
  private static final int NO_TAX = 2000002;

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private final OrderCallouts callouts = new OrderCallouts();
  private SampleBooks books;
  private int customer;
  private OrderWindow window;

  @BeforeEach
  void aCustomerWhoOwes1350OfALimitOf2000() throws Exception {
    callouts.addTo(Core.getMappedColumnCalloutFactory());
    books = SampleBooks.of(server);
    server.sql("INSERT INTO COL_CreditPolicy (COL_CreditPolicy_ID, COL_CreditPolicy_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " COL_CreditMode, COL_WatchPercent) VALUES (1, gen_random_uuid(), ?, 0, 0, 0, 'E', 0)", Fixture.SAMPLE);
    server.sql("INSERT INTO C_Tax (C_Tax_ID, C_Tax_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, Name, ValidFrom,"
        + " C_TaxCategory_ID, Rate) VALUES (?, gen_random_uuid(), ?, 0, 0, 0, 'Full', '2020-01-01', 1000000, 19),"
        + " (?, gen_random_uuid(), ?, 0, 0, 0, 'None', '2020-01-01', 1000000, 0)", TAX, Fixture.SAMPLE, NO_TAX,
        Fixture.SAMPLE);
    customer = customer("Buyer Ltd", "2000");
    books.invoiceDue(customer, "1042", DAY.plusDays(3), "800.00");
    books.invoiceDue(customer, "1043", DAY.plusDays(9), "550.00");
    window = window();
  }

  @AfterEach
  void takeOff() {
    callouts.removeFrom(Core.getMappedColumnCalloutFactory());
  }

  @Test
  void theCustomerIsEnoughToSayWhatIsLeft() {
    window.customer(customer);
    assertThat(window.said()).isEqualTo("650.00 EUR left of 2,000.00 EUR.");
    assertThat(window.messages()).isEmpty();
  }

  @Test
  @DisplayName("lines say what is left, where it begins to wait, and what would help")
  void linesSayWhatWouldHelp() {
    window.customer(customer).newLine(NO_TAX).net("600.00");
    assertThat(window.saidOnLine()).isEqualTo("50.00 EUR left of 2,000.00 EUR.");
    window.net("650.00");
    assertThat(window.saidOnLine()).isEqualTo("0.00 EUR left of 2,000.00 EUR.");
    window.net("650.01");
    assertThat(window.saidOnLine()).startsWith("The order will be held: ").contains("2,000.01 EUR")
        .endsWith("Pay invoice 1043 of 550.00 EUR or order up to 650.00 EUR.");
    window.net("1300.00");
    assertThat(window.saidOnLine()).endsWith("Pay invoice 1042 of 800.00 EUR or order up to 650.00 EUR.");
    assertThat(window.errors()).isEmpty();
  }

  @Test
  void taxesCountUnlessThePriceListHasThem() {
    window.customer(customer).newLine(TAX).net("600.00");
    assertThat(window.saidOnLine()).startsWith("The order will be held");
    window.order.values().put("IsTaxIncluded", true);
    assertThat(window.net("600.01").saidOnLine()).isEqualTo("49.99 EUR left of 2,000.00 EUR.");
    window.order.values().put("IsTaxIncluded", false);
    window.net("500.00").line.tab().setValue("C_Tax_ID", NO_TAX);
    assertThat(window.saidOnLine()).isEqualTo("150.00 EUR left of 2,000.00 EUR.");
  }

  @Test
  void nothingIsAskedOfTheDatabaseWhileLinesAreTyped() throws Exception {
    window.customer(customer);
    WatchedStatements watched = server.watch();
    window.newLine(TAX);
    for (int cents = 1; cents <= 200; cents++) {
      window.net("6" + cents + ".00");
    }
    window.saved(1, "500.00").newLine(TAX).net("10.00");
    window.order.tab().setValue("PaymentRule", "B");
    window.order.tab().setValue("C_PaymentTerm_ID", 1000001);
    assertThat(asked(watched)).isEmpty();
    window.customer(customer("Other Ltd", "100"));
    assertThat(asked(watched)).hasSizeGreaterThan(3).allSatisfy((sql, times) -> assertThat(times).as(sql).isEqualTo(1));
  }

  @Test
  void onlyTheLineSpeaksAndNoMessageStopsTheTyping() {
    window.customer(customer).newLine(NO_TAX).net("100.00");
    assertThat(window.net("700.00").saidOnLine()).startsWith("The order will be held");
    assertThat(window.net("50.00").saidOnLine()).startsWith("600.00 EUR left");
    assertThat(window.messages()).isEmpty();
  }

  @Test
  void aLineThatIsChangedAgainCountsOnce() {
    window.customer(customer).newLine(NO_TAX).net("400.00").saved(1, "400.00");
    assertThat(window.net("500.00").saidOnLine()).isEqualTo("150.00 EUR left of 2,000.00 EUR.");
    assertThat(window.net("600.00").saidOnLine()).isEqualTo("50.00 EUR left of 2,000.00 EUR.");
    window.saved(1, "600.00");
    assertThat(window.net("450.00").saidOnLine()).isEqualTo("200.00 EUR left of 2,000.00 EUR.");
    window.saved(1, "450.00").newLine(NO_TAX);
    assertThat(window.net("200.00").saidOnLine()).isEqualTo("0.00 EUR left of 2,000.00 EUR.");
  }

  @Test
  void theBillToPartnerDecides() throws Exception {
    int payer = customer("Payer Ltd", "100");
    window.customer(customer).order.tab().setValue("Bill_BPartner_ID", payer);
    assertThat(window.said()).isEqualTo("100.00 EUR left of 100.00 EUR.");
  }

  @Test
  void anotherKindOfOrderIsNotChecked() {
    window.customer(customer).newLine(NO_TAX).net("900.00").saved(1, "900.00");
    window.order.tab().setValue("PaymentRule", "B");
    assertThat(window.said()).isEqualTo("Not checked for this order.");
    window.order.tab().setValue("PaymentRule", "P");
    assertThat(window.said()).startsWith("The order will be held");
  }

  @Test
  void aStopIsSaidAtOnceAndAWarningOnlyWarns() throws Exception {
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    assertThat(window.customer(customer).said()).startsWith("The order will be held: A credit stop was set by hand.");
    server.sql("UPDATE COL_CreditPolicy SET COL_CreditMode = 'W'");
    assertThat(window().customer(customer).said()).startsWith("Note: A credit stop").endsWith("650.00 EUR left of 2,000.00 EUR.");
    server.sql("UPDATE COL_CreditPolicy SET IsActive = 'N'");
    assertThat(window().customer(customer).said()).isEmpty();
  }

  @Test
  void noLimitIsNotLimitZero() throws Exception {
    assertThat(window.customer(books.customer("Free Ltd", "", "en_US")).said()).isEqualTo("No limit.");
    assertThat(window.customer(customer("Zero Ltd", "0")).said()).startsWith("The order will be held");
  }

  @Test
  void aMissingRateIsNamedAndWhatFailsNeverStopsTyping() {
    OrderWindow dollars = new OrderWindow(SampleServer.context(Fixture.SAMPLE, DAY), Fixture.SAMPLE, USD).customer(customer);
    assertThat(dollars.said()).contains("USD EUR 2026-05-04");
    OrderWindow broken = new OrderWindow(SampleServer.context(Fixture.SAMPLE, DAY), Fixture.SAMPLE, 999).customer(customer);
    assertThat(broken.said()).startsWith("The credit could not be checked: ").contains("999");
    assertThat(broken.errors()).isEmpty();
    assertThat(broken.messages()).noneMatch(message -> message.startsWith("error"));
  }

  @Test
  void purchaseOrdersAndUnfinishedOrdersAreLeftAlone() {
    WatchedStatements watched = server.watch();
    window.order.values().put("IsSOTrx", false);
    window.customer(customer).newLine(TAX).net("9000.00");
    window = window();
    window.order.tab().setValue("PaymentRule", "B");
    assertThat(window.said()).isNull();
    assertThat(watched.executed()).isEmpty();
  }

  @Test
  void whoIsStoppedLeavesNoCalloutBehind() {
    callouts.removeFrom(Core.getMappedColumnCalloutFactory());
    assertThat(window.customer(customer).said()).isNull();
    assertThat(Core.findCallout("C_OrderLine", "LineNetAmt")).isEmpty();
  }

  /** Texts are read with their first use and kept by core. */
  private static Map<String, Integer> asked(WatchedStatements watched) {
    Map<String, Integer> asked = watched.executed();
    asked.keySet().removeIf(sql -> sql.contains(" FROM AD_Message"));
    return asked;
  }

  private OrderWindow window() {
    return new OrderWindow(SampleServer.context(Fixture.SAMPLE, DAY), Fixture.SAMPLE, EUR);
  }

  private int customer(String name, String limit) throws Exception {
    int id = books.customer(name, "", "en_US");
    server.sql("INSERT INTO COL_CreditLimit (COL_CreditLimit_ID, COL_CreditLimit_UU, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy,"
        + " C_BPartner_ID, COL_LimitType, COL_LimitAmt, C_Currency_ID, ValidFrom, COL_IsApproved) VALUES (?, gen_random_uuid(), ?, 0, 0,"
        + " 0, ?, 'N', ?, 102, DATE '2025-01-01', 'Y')", id, Fixture.SAMPLE, id, new BigDecimal(limit));
    return id;
  }
}
