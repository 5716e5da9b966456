// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.compiere.process.ProcessInfo;
import org.compiere.util.Env;
import org.example.collections.fixture.Fixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Promises about one invoice, taken by several users at once. */
class PromisesTogetherSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

  @RegisterExtension
  final SampleServer server = new SampleServer();

  private int invoice;

  @BeforeEach
  void oneLateInvoice() throws Exception {
    server.setUp(DAY);
    SampleBooks books = SampleBooks.of(server);
    int customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoiceDue(customer, "I-1", DAY.minusDays(10), "100.00");
  }

  @Test
  @DisplayName("H-07 two users at the same time: one promise is taken, one refused")
  void onePromisePerInvoiceUnderConcurrency() throws Exception {
    Map<String, Object> promise = Map.of("COL_ContactChannel", "CI", "COL_IsConfidential", "N", "COL_Outcome", "PR", "COL_Note",
        "waits for a customer of his own", "COL_PromisedOn", Timestamp.valueOf(DAY.plusDays(10).atStartOfDay()));
    ExecutorService users = Executors.newFixedThreadPool(4);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<ProcessInfo>> taken = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      taken.add(users.submit(() -> {
        start.await();
        Env.setCtx(SampleServer.context(Fixture.SAMPLE, DAY));
        return server.runOn(DAY, "COL_LogContact", "C_Invoice", invoice, promise);
      }));
    }
    start.countDown();
    int refused = 0;
    for (Future<ProcessInfo> each : taken) {
      refused += each.get().isError() ? 1 : 0;
    }
    users.shutdown();
    assertThat(refused).isEqualTo(3);
    assertThat(server.rows("SELECT COL_PromiseStatus FROM COL_Promise")).containsExactly("OP");
  }
}
