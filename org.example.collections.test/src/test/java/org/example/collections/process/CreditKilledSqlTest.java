// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.adempiere.base.event.EventManager;
import org.compiere.util.Env;
import org.compiere.util.Trx;
import org.example.collections.event.CreditManagerFactory;
import org.example.collections.event.CreditNewsHandler;
import org.example.collections.fixture.Fixture;
import org.example.standin.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A server killed (SIGKILL) after a payment is committed and before the order it sets free goes on. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class CreditKilledSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
  private static final String WAITING_FOR_A_LOCK =
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'";

  @RegisterExtension
  final SampleServer server = new SampleServer();

  /** Commits a payment, and lives on while the waiting orders are checked in the background. Arguments: customer, invoice. */
  static final class Payment {
    private Payment() {}

    public static void main(String[] arguments) throws Exception {
      Env.setCtx(SampleServer.context(Fixture.SAMPLE, DAY));
      new CreditNewsHandler().bindEventManager(EventManager.getInstance());
      Services.offer(new CreditManagerFactory());
      Trx trx = Trx.get(Trx.createTrxName("Payment"), true);
      trx.getConnection().createStatement().execute("UPDATE C_Invoice SET IsPaid = 'Y' WHERE C_Invoice_ID = " + arguments[1]);
      Announced.receipt(trx, Integer.parseInt(arguments[0]), DAY);
      trx.commit(true);
      Thread.sleep(TimeUnit.MINUTES.toMillis(2));
    }
  }

  @Test
  void theNightlyRunHealsWhatTheKilledServerDidNot() throws Exception {
    CreditBooks credit = CreditBooks.of(server);
    SampleBooks books = SampleBooks.of(server);
    int customer = books.customer("Acme", "acme@example.org", "en_US");
    credit.policy();
    credit.limit(customer, "500");
    int invoice = books.invoice(customer, "R1", DAY.minusDays(20), "450.00");
    int order = credit.order(customer, "300");
    assertThat(credit.complete(order, DAY)).contains("Held by credit check");
    try (Connection holder = Fixture.open(server.database())) {
      holder.createStatement().execute("SELECT 1 FROM C_Order WHERE C_Order_ID = " + order + " FOR UPDATE");
      Process child = ChildProcess.start(server.database(), Payment.class, String.valueOf(customer), String.valueOf(invoice));
      while (server.rows(WAITING_FOR_A_LOCK).isEmpty()) {
        assertThat(child.isAlive()).isTrue();
        Thread.sleep(50);
      }
      child.destroyForcibly().waitFor();
      holder.rollback();
    }
    while (!server.rows("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'"
        + " AND pid <> pg_backend_pid()").isEmpty()) {
      Thread.sleep(50);
    }
    assertThat(server.rows("SELECT IsPaid FROM C_Invoice WHERE C_Invoice_ID = ?", invoice)).containsExactly("Y");
    assertThat(credit.state(order)).isEqualTo("DR");
    assertThat(credit.holds(order)).containsExactly("OP OVER_LIMIT");
    assertThat(SampleServer.done(server.run(DAY, "COL_RecheckHolds")).getSummary()).contains("Checked: 1, completed: 1");
    assertThat(credit.state(order)).isEqualTo("CO");
    assertThat(credit.holds(order)).containsExactly("HL OVER_LIMIT");
    assertThat(server.rows("SELECT Record_ID FROM AD_Note")).containsExactly(String.valueOf(order));
  }
}
