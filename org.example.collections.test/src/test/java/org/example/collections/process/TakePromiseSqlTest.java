// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.process.PromiseParameters.promise;

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

/** Which promises are taken, and which are refused. */
class TakePromiseSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final LocalDate PROMISED = DAY.plusDays(10);
  private static final String STATUS = "SELECT COL_PromiseStatus FROM COL_Promise ORDER BY COL_Promise_ID";
  private static final String REASON = "SELECT COALESCE(d.COL_ReasonCode, v.Name) FROM COL_DunningDecision d"
      + " LEFT JOIN C_DunningLevel v ON v.C_DunningLevel_ID = d.C_DunningLevel_ID WHERE d.C_DunningRun_ID = ? ORDER BY d.C_Invoice_ID";

  @RegisterExtension
  final SampleServer server = SampleServer.setUpOn(DAY);

  private int customer;
  private int invoice;
  private int other;

  @BeforeEach
  void twoLateInvoices() throws Exception {
    SampleBooks books = SampleBooks.of(server);
    customer = books.customer("Late Ltd", "late@example.org", "en_US");
    invoice = books.invoiceDue(customer, "I-1", DAY.minusDays(10), "100.00");
    other = books.invoiceDue(customer, "I-2", DAY.minusDays(8), "300.00");
  }

  private ProcessInfo take(int about, Map<String, Object> promise) {
    return server.runOn(DAY, "COL_LogContact", "C_Invoice", about, promise);
  }

  @Test
  @DisplayName("H-07 a second open promise on one invoice is refused, after withdrawing the first it is taken")
  void onePromisePerInvoice() throws Exception {
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    assertThat(SampleServer.refused(take(invoice, promise("20.00", PROMISED)))).contains("names I-1 already");
    assertThat(server.rows("SELECT COUNT(*) FROM COL_ContactEntry")).containsExactly("1");
    SampleServer.done(take(other, promise(null, PROMISED)));
    int first = server.number("SELECT MIN(COL_Promise_ID) FROM COL_Promise");
    SampleServer.done(server.runOn(DAY, "COL_WithdrawPromise", "COL_Promise", first, Map.of("COL_Note", "sold the claim")));
    assertThat(server.rows(REASON, server.create(DAY))).containsExactly("Payment reminder", "PROMISED");
    SampleServer.done(take(invoice, promise(null, PROMISED)));
    assertThat(server.rows(STATUS)).containsExactly("WD", "OP", "OP");
  }

  @Test
  @DisplayName("H-07 two users at the same time: one promise is taken, one refused")
  void onePromisePerInvoiceUnderConcurrency() throws Exception {
    ExecutorService users = Executors.newFixedThreadPool(4);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<ProcessInfo>> taken = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      taken.add(users.submit(() -> {
        start.await();
        Env.setCtx(SampleServer.context(Fixture.SAMPLE, DAY));
        return take(invoice, promise(null, PROMISED));
      }));
    }
    start.countDown();
    int refused = 0;
    for (Future<ProcessInfo> each : taken) {
      refused += each.get().isError() ? 1 : 0;
    }
    users.shutdown();
    assertThat(refused).isEqualTo(3);
    assertThat(server.rows(STATUS)).containsExactly("OP");
  }

  @Test
  @DisplayName("H-12 a promise without date or reason is refused and leaves nothing")
  void needsDateAndReason() throws Exception {
    assertThat(SampleServer.refused(take(invoice, promise("100.00", null)))).contains("Late Ltd needs the day");
    Map<String, Object> silent = promise("100.00", PROMISED);
    silent.put("COL_Note", " ");
    assertThat(SampleServer.refused(take(invoice, silent))).contains("needs a note");
    assertThat(SampleServer.refused(take(invoice, promise("100.00", DAY.minusDays(1))))).contains("has passed");
    assertThat(SampleServer.refused(take(invoice, promise("-1.00", PROMISED)))).contains("above zero");
    assertThat(server.rows("SELECT 1 FROM COL_ContactEntry UNION ALL SELECT 1 FROM COL_Promise")).isEmpty();
    SampleServer.done(take(invoice, promise("100.00", DAY)));
  }

  @Test
  void fromTheCustomerTheEarliestInvoicesThatMakeUpTheAmount() throws Exception {
    SampleServer.done(server.runOn(DAY, "COL_LogContact", "C_BPartner", customer, promise("80.00", PROMISED)));
    assertThat(server.rows("SELECT C_Invoice_ID FROM COL_PromiseInvoice")).containsExactly(String.valueOf(invoice));
    SampleServer.done(server.runOn(DAY, "COL_LogContact", "C_BPartner", customer, promise("80.00", PROMISED)));
    assertThat(server.rows("SELECT C_Invoice_ID FROM COL_PromiseInvoice ORDER BY 1"))
        .containsExactly(String.valueOf(invoice), String.valueOf(other));
    assertThat(SampleServer.refused(server.runOn(DAY, "COL_LogContact", "C_BPartner", customer, promise("80.00", PROMISED))))
        .contains("Late Ltd already");
  }
}
