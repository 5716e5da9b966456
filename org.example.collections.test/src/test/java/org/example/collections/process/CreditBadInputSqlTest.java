// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders and limits that are not as they should be, at the door every order goes through: code that completes it. */
class CreditBadInputSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
  private static final int USD = 100;

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private CreditBooks credit;
  private SampleBooks books;
  private int customer;

  @BeforeEach
  void aCustomer() throws Exception {
    books = SampleBooks.of(server);
    credit = CreditBooks.of(server);
    customer = books.customer("Acme", "acme@example.org", "en_US");
    credit.policy();
  }

  private void expectHeld(String total, String... words) throws Exception {
    int order = credit.order(customer, total);
    assertThat(credit.complete(order, DAY)).contains("Held by credit check").contains(words);
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(credit.holds(order)).hasSize(1);
  }

  @Test
  void ordersOfNothingAndBelowNothingPassWhateverTheLimit() throws Exception {
    credit.limit(customer, "0");
    books.invoice(customer, "R1", DAY.minusDays(90), "450.00");
    assertThat(credit.complete(credit.order(customer, "0"), DAY)).isEmpty();
    assertThat(credit.complete(credit.order(customer, "-0.01"), DAY)).isEmpty();
    assertThat(server.rows("SELECT 1 FROM COL_CreditHold")).isEmpty();
    expectHeld("0.01", "limit of 0.00 EUR");
  }

  @Test
  void anOrderThatNamesNobodyWhoPaysIsHeldAndGoesOnWhenSomebodyIsNamed() throws Exception {
    int order = credit.order(customer, "10");
    server.sql("UPDATE C_Order SET Bill_BPartner_ID = NULL WHERE C_Order_ID = ?", order);
    assertThat(credit.complete(order, DAY)).contains("nobody who pays");
    assertThat(credit.holds(order)).containsExactly("OP NO_CUSTOMER");
    server.sql("UPDATE C_Order SET Bill_BPartner_ID = ? WHERE C_Order_ID = ?", customer, order);
    assertThat(credit.complete(order, DAY)).isEmpty();
    assertThat(credit.holds(order)).containsExactly("HL NO_CUSTOMER");
  }

  @Test
  void aLimitInAnotherCurrencyIsWorthWhatItIsTodayAndWithoutARateTheOrderIsHeld() throws Exception {
    credit.limit(customer, "100", USD, LocalDate.of(2026, 1, 1), "Y");
    expectHeld("1", "USD", "EUR", "2026-06-03");
    server.sql("INSERT INTO C_Conversion_Rate (C_Conversion_Rate_ID, AD_Client_ID, AD_Org_ID, CreatedBy, UpdatedBy, C_Currency_ID,"
        + " C_Currency_ID_To, ValidFrom, ValidTo, MultiplyRate, DivideRate, C_ConversionType_ID) VALUES (1, ?, 0, 0, 0, 100, 102,"
        + " DATE '2026-01-01', DATE '2026-12-31', 0.9, 1.1, 114)", Fixture.SAMPLE);
    expectHeld("90.01", "90.00 EUR");
    assertThat(credit.complete(credit.order(customer, "90"), DAY)).isEmpty();
  }

  @Test
  void ofOverlappingLimitsTheOneThatBeganLastCountsAndTheOtherOneAgainWhenItEnds() throws Exception {
    credit.limit(customer, "100", 102, LocalDate.of(2026, 1, 1), "Y");
    int narrow = credit.limit(customer, "50", 102, DAY, "Y");
    expectHeld("50.01", "50.00 EUR");
    server.sql("UPDATE COL_CreditLimit SET ValidFrom = ?, ValidTo = ? WHERE COL_CreditLimit_ID = ?", DAY.minusDays(9), DAY.minusDays(1),
        narrow);
    expectHeld("100.01", "100.00 EUR");
    assertThat(credit.complete(credit.order(customer, "100"), DAY)).isEmpty();
  }
}
