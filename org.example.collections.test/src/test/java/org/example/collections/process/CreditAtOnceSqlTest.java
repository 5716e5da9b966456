// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.compiere.util.Trx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waiting orders go on as soon as what sets them free is committed, without the nightly run. */
class CreditAtOnceSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private CreditBooks credit;
  private SampleBooks books;
  private int customer;
  private int invoice;

  @BeforeEach
  void aCustomerWhoOwes() throws Exception {
    server.sql("DELETE FROM COL_CreditPolicy");
    books = SampleBooks.of(server);
    credit = CreditBooks.of(server);
    customer = books.customer("Acme", "acme@example.org", "en_US");
    invoice = books.invoice(customer, "R1", DAY.minusDays(20), "450.00");
  }

  private int held(int of, String total) throws Exception {
    int order = credit.order(of, total);
    assertThat(credit.complete(order, DAY)).contains("Held by credit check");
    return order;
  }

  private void expectToGoOn(int order) throws Exception {
    for (int i = 0; i < 100 && !(credit.state(order).equals("CO") && credit.holds(order).get(0).startsWith("HL")); i++) {
      Thread.sleep(100);
    }
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(credit.holds(order)).singleElement().asString().startsWith("HL");
  }

  private void pay(int paid, int by, boolean commit) throws Exception {
    books.pay(paid, DAY);
    Trx trx = Trx.get(Trx.createTrxName("Test"), true);
    Announced.receipt(trx, by, DAY);
    if (commit) {
      trx.commit(true);
    } else {
      trx.rollback();
    }
    trx.close();
  }

  @Test
  void moneyHealsOnceItIsCommittedAndNotWhenItIsRolledBack() throws Exception {
    credit.policy();
    credit.limit(customer, "500");
    int order = held(customer, "300");
    pay(invoice, customer, false);
    Thread.sleep(300);
    assertThat(credit.state(order)).isEqualTo("DR");
    pay(invoice, customer, true);
    expectToGoOn(order);
  }

  @Test
  void moneyOfOneHealsTheOrdersOfItsGroupAndNobodyElses() throws Exception {
    credit.policy("COL_IsGroupLimit = 'Y'");
    int parent = books.customer("Holding", "", "en_US");
    credit.limit(parent, "500");
    int sister = books.customer("Sister", "", "en_US");
    int stranger = books.customer("Stranger", "", "en_US");
    server.sql("UPDATE C_BPartner SET BPartner_Parent_ID = ? WHERE C_BPartner_ID IN (?, ?)", parent, customer, sister);
    credit.limit(stranger, "1");
    int foreign = held(stranger, "2");
    int sisters = held(sister, "300");
    int parents = held(parent, "150");
    credit.limit(stranger, "10");
    pay(invoice, customer, true);
    expectToGoOn(sisters);
    expectToGoOn(parents);
    assertThat(credit.state(foreign)).isEqualTo("DR");
  }

  @Test
  void moneyOfTheParentHealsItsChildren() throws Exception {
    credit.policy("COL_IsGroupLimit = 'Y'");
    credit.limit(customer, "500");
    int child = books.customer("Child", "", "en_US");
    server.sql("UPDATE C_BPartner SET BPartner_Parent_ID = ? WHERE C_BPartner_ID = ?", customer, child);
    int order = held(child, "300");
    pay(invoice, customer, true);
    expectToGoOn(order);
  }

  @Test
  void aStopThatDunningLiftsHeals() throws Exception {
    credit.policy();
    server.sql("UPDATE C_DunningLevel SET IsSetCreditStop = CASE WHEN COL_LevelNo >= 2 THEN 'Y' ELSE 'N' END");
    server.dun(DAY);
    int order = held(customer, "10");
    assertThat(credit.holds(order)).containsExactly("OP STOPPED_BY_DUNNING");
    books.pay(invoice, DAY);
    SampleServer.done(server.run(DAY, "COL_DunningCycle"));
    expectToGoOn(order);
  }

  @Test
  void aCancelledNoticeThatBlockedCreditHeals() throws Exception {
    credit.policy("COL_IsDunningBlocks = 'Y'");
    server.sql("UPDATE C_DunningLevel SET COL_IsBlockCredit = 'Y'");
    server.dun(DAY);
    int order = held(customer, "10");
    assertThat(credit.holds(order)).containsExactly("OP DUNNING_LEVEL");
    int notice = server.number("SELECT C_DunningRunEntry_ID FROM C_DunningRunEntry");
    SampleServer.done(server.runOn(DAY, "COL_CancelNotice", "C_DunningRunEntry", notice, Map.of("COL_CancelReason", "x")));
    expectToGoOn(order);
  }
}
