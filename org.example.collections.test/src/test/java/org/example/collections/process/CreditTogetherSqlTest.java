// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Orders of one customer that are completed at the same moment, each in its thread and transaction. */
class CreditTogetherSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  @RepeatedTest(3)
  void ofOrdersThatFitOnlyOneAtATimeExactlyOnePasses() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    credit.policy();
    int customer = SampleBooks.of(server).customer("Acme", "acme@example.org", "en_US");
    credit.limit(customer, "100");
    List<Integer> orders = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      orders.add(credit.order(customer, "60"));
    }
    assertThat(together(credit, orders)).hasSize(1);
    assertThat(server.number("SELECT COUNT(*) FROM C_Order WHERE DocStatus = 'CO'")).isEqualTo(1);
    assertThat(server.number("SELECT COUNT(*) FROM COL_CreditHold WHERE COL_HoldStatus = 'OP'")).isEqualTo(3);
  }

  @Test
  void theCustomersOfAGroupShareItsRoom() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    credit.policy("COL_IsGroupLimit = 'Y'");
    SampleBooks books = SampleBooks.of(server);
    int parent = books.customer("Holding", "", "en_US");
    credit.limit(parent, "100");
    List<Integer> orders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int child = books.customer("Child " + i, "", "en_US");
      server.sql("UPDATE C_BPartner SET BPartner_Parent_ID = ? WHERE C_BPartner_ID = ?", parent, child);
      orders.add(credit.order(child, "60"));
    }
    orders.add(credit.order(parent, "60"));
    assertThat(together(credit, orders)).hasSize(1);
    assertThat(server.rows("SELECT DISTINCT COL_ReasonCodes FROM COL_CreditHold WHERE C_BPartner_ID <> ?", parent))
        .allMatch("OVER_GROUP_LIMIT"::equals);
  }

  @Test
  void theSameOrderTwiceIsHeldOnce() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    credit.policy();
    int customer = SampleBooks.of(server).customer("Acme", "acme@example.org", "en_US");
    credit.limit(customer, "100");
    int order = credit.order(customer, "160");
    assertThat(together(credit, List.of(order, order, order))).isEmpty();
    assertThat(credit.holds(order)).containsExactly("OP OVER_LIMIT");
  }

  /** @return orders that passed */
  private static List<Integer> together(CreditBooks credit, List<Integer> orders) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(orders.size());
    CyclicBarrier start = new CyclicBarrier(orders.size());
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (int order : orders) {
        answers.add(threads.submit(() -> {
          start.await();
          return credit.complete(order, DAY);
        }));
      }
      List<Integer> passed = new ArrayList<>();
      for (int i = 0; i < orders.size(); i++) {
        if (answers.get(i).get().isEmpty()) {
          passed.add(orders.get(i));
        }
      }
      return passed;
    } finally {
      threads.shutdown();
    }
  }
}
