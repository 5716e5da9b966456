// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.compiere.util.Env;
import org.example.collections.CollectionsServices;
import org.example.collections.database.WatchedStatements;
import org.example.collections.fixture.Fixture;
import org.example.collections.plan.Acceptance;
import org.example.collections.plan.Acknowledgement;
import org.example.collections.plan.BreakTerms;
import org.example.collections.plan.EqualParts;
import org.example.collections.plan.JudgedPlan;
import org.example.collections.plan.PlanClauses;
import org.example.collections.plan.PlanId;
import org.example.collections.plan.PlanRequest;
import org.example.collections.plan.PlanTerms;
import org.example.collections.plan.Rhythm;
import org.example.collections.receivable.CustomerId;
import org.example.standin.ProcessRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plans are judged in sets, and each tenant for itself. */
class PlanStatementsSqlTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final int SECOND_INVOICES = 3;

  @RegisterExtension
  final StoreDatabase database = new StoreDatabase();

  private PlanId agree(int client, int customer) {
    return database.inTransaction(client, session -> {
      CollectionsServices services = services(session);
      PlanTerms terms = new PlanTerms(new EqualParts(4), DAY, Rhythm.MONTHLY, false);
      PlanId plan = services.plan().offerPlan().offer(new PlanRequest(new CustomerId(customer), List.of(), Optional.empty(), terms,
          Optional.empty(), new BreakTerms(3, 1, 0), false, new PlanClauses(Acknowledgement.NONE, true)), DAY).plan().id();
      services.plan().acceptPlan().accept(plan, new Acceptance("Ms X", "EM", DAY, ""), DAY);
      return plan;
    });
  }

  private static CollectionsServices services(SqlSession session) {
    Env.setCtx(ProcessRun.context(session.clientId(), 0, 100, "en_US"));
    return CollectionsServices.in(Env.getCtx(), session.trxName());
  }

  private List<JudgedPlan> judge(int client, LocalDate day) {
    return database.inTransaction(client, session -> services(session).plan().judgePlans().on(day));
  }

  private void fill(Books books, int client, int plans) throws Exception {
    for (int i = 0; i < plans; i++) {
      int customer = books.customer("Customer");
      int invoice = books.invoice(customer, "2026-03-02", "100.00");
      books.invoice(customer, "2026-03-03", "50.00");
      agree(client, customer);
      books.pay(invoice, "2026-05-04", "60.00");
    }
  }

  @Test
  void twentyTimesThePlansNeedNoMoreStatements() throws Exception {
    fill(database.books(), Fixture.SAMPLE, 2);
    WatchedStatements watched = database.watch();
    judge(Fixture.SAMPLE, DAY);
    watched.forget();
    fill(database.books(), Fixture.SAMPLE, 2);
    watched.forget();
    assertThat(judge(Fixture.SAMPLE, DAY)).hasSize(2);
    Map<String, Integer> few = Map.copyOf(watched.executed());
    fill(database.books(), Fixture.SAMPLE, 40);
    watched.forget();
    assertThat(judge(Fixture.SAMPLE, DAY)).hasSize(40);
    assertThat(few.keySet()).anyMatch(sql -> sql.startsWith("UPDATE COL_Instalment"));
    assertThat(watched.executed()).isEqualTo(few);
  }

  @Test
  void theSecondCompanySeesNothingOfTheFirst() throws Exception {
    fill(database.books(), Fixture.SAMPLE, 1);
    Books second = database.booksOfSecondCompany();
    fill(second, Fixture.SECOND, SECOND_INVOICES);
    assertThat(judge(Fixture.SECOND, DAY)).hasSize(SECOND_INVOICES);
    assertThat(database.rows("SELECT COL_PlanStatus, COL_PaidAmt FROM COL_InstalmentPlan WHERE AD_Client_ID = " + Fixture.SAMPLE))
        .containsExactly("AC 0");
    int plan = Integer.parseInt(database.rows("SELECT COL_InstalmentPlan_ID FROM COL_InstalmentPlan WHERE AD_Client_ID = "
        + Fixture.SAMPLE).get(0));
    assertThatThrownBy(() -> database.inTransaction(Fixture.SECOND,
        session -> services(session).plan().cancelPlan().cancel(new PlanId(plan), "Not mine", DAY))).hasMessageContaining("" + plan);
    assertThat(judge(Fixture.SAMPLE, DAY)).hasSize(1);
    assertThat(database.rows("SELECT COL_PlanStatus, COL_PaidAmt FROM COL_InstalmentPlan WHERE AD_Client_ID = " + Fixture.SAMPLE))
        .containsExactly("AV 60.00");
  }
}
