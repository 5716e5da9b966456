// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The credit stop: set by a notice, lifted by the same rule, in the same transaction. */
class CreditStopSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final String CREDIT = "SELECT SOCreditStatus, COL_CreditStatusBefore, COL_CreditStopEntry_ID IS NOT NULL"
      + " FROM C_BPartner WHERE C_BPartner_ID = ?";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void oneInvoiceTwentyDaysLate() throws Exception {
    books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoice(customer, "I-1", DAY.minusDays(20), "100.00");
  }

  @Test
  void theCreditStopIsSetRemembersAndIsLiftedByCancelling() throws Exception {
    stopFromLevelTwo();
    server.dun(DAY);
    assertThat(server.rows(CREDIT, customer)).containsExactly("S O true");
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRunEntry", notice, Map.of("COL_CancelReason", "x")));
    assertThat(server.rows(CREDIT, customer)).containsExactly("O null false");
  }

  @Test
  void theCreditStopHealsWhenMoneyArrivesAndNotBefore() throws Exception {
    stopFromLevelTwo();
    server.dun(DAY);
    SampleServer.done(server.run(DAY.plusDays(1), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("S O true");
    books.pay(invoice, DAY.plusDays(2));
    SampleServer.done(server.run(DAY.plusDays(2), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("O null false");
  }

  @Test
  void aDeductedCreditNoteThatIsStillOpenKeepsNoStop() throws Exception {
    stopFromLevelTwo();
    books.creditNote(customer, "C-1", DAY.minusDays(2), "30.00");
    server.dun(DAY);
    assertThat(server.rows(CREDIT, customer)).containsExactly("S O true");
    books.pay(invoice, DAY.plusDays(2));
    SampleServer.done(server.run(DAY.plusDays(2), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("O null false");
  }

  @Test
  void theStopOfAnInstalmentHealsWhenThatOneIsPaid() throws Exception {
    stopFromLevelTwo();
    books.instalment(invoice, DAY.minusDays(20), "50.00");
    books.instalment(invoice, DAY.plusDays(60), "50.00");
    server.dun(DAY);
    books.allocate(invoice, DAY.plusDays(1), "0.49");
    SampleServer.done(server.run(DAY.plusDays(1), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("S O true");
    books.allocate(invoice, DAY.plusDays(2), "0.01");
    SampleServer.done(server.run(DAY.plusDays(2), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("O null false");
  }

  @Test
  void aStopSetByHandIsNeitherTakenOverNorLifted() throws Exception {
    server.sql("UPDATE C_BPartner SET SOCreditStatus = 'S' WHERE C_BPartner_ID = ?", customer);
    stopFromLevelTwo();
    server.dun(DAY);
    assertThat(server.rows(CREDIT, customer)).containsExactly("S null false");
    books.pay(invoice, DAY.plusDays(2));
    SampleServer.done(server.run(DAY.plusDays(2), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("S null false");
  }

  @Test
  void anotherNoticeTakesTheStopOver() throws Exception {
    stopFromLevelTwo();
    server.dun(DAY);
    int later = books.invoice(customer, "I-2", DAY.minusDays(5), "30.00");
    server.dun(DAY.plusDays(5));
    books.pay(invoice, DAY.plusDays(6));
    SampleServer.done(server.run(DAY.plusDays(6), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("S O true");
    books.pay(later, DAY.plusDays(7));
    SampleServer.done(server.run(DAY.plusDays(7), "COL_DunningCycle"));
    assertThat(server.rows(CREDIT, customer)).containsExactly("O null false");
  }

  private void stopFromLevelTwo() throws Exception {
    server.sql("UPDATE C_DunningLevel SET IsSetCreditStop = CASE WHEN COL_LevelNo >= 2 THEN 'Y' ELSE 'N' END");
  }
}
