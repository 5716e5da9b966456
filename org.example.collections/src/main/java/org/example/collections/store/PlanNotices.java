// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.dunning.AskForItems;
import org.example.collections.dunning.DunningRunId;
import org.example.collections.dunning.LevelId;
import org.example.collections.plan.KeptPlan;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.ExchangeRates;

/** Proposes the notices of broken plans at the level the settings name; they are issued and sent as all others are. */
public final class PlanNotices {
  private final SqlSession session;
  private final ExchangeRates rates;

  public PlanNotices(SqlSession session, ExchangeRates rates) {
    this.session = session;
    this.rates = rates;
  }

  /**
   * Nothing where the settings name no level in use: then the task of a person is all.
   *
   * @param payBy last day to pay the rest
   */
  void propose(List<KeptPlan> broken, LocalDate payBy, LocalDate today) {
    Optional<LevelId> level = session.first(Sql.of("SELECT v.C_DunningLevel_ID FROM COL_Setting s JOIN C_DunningLevel v"
        + " ON v.C_DunningLevel_ID = s.COL_PlanLevel_ID AND v.IsActive = 'Y' JOIN C_Dunning d ON d.C_Dunning_ID = v.C_Dunning_ID"
        + " AND d.IsActive = 'Y' WHERE s.AD_Client_ID = ?", session.clientId()), row -> new LevelId(row.getInt(1)));
    if (level.isEmpty() || broken.isEmpty()) {
      return;
    }
    Map<CustomerId, Set<Integer>> invoices = new HashMap<>();
    broken.forEach(plan -> plan.invoices().forEach(invoice ->
        invoices.computeIfAbsent(plan.customer(), customer -> new HashSet<>()).add(invoice.value())));
    Set<Integer> customers = new HashSet<>();
    invoices.keySet().forEach(customer -> customers.add(customer.value()));
    DunningRunId run = new AskForItems(new SqlDunningPolicies(session), SqlCustomerAccounts.of(session, rates, customers), rates,
        new SqlDunningRuns(session)).at(level.get(), invoices, payBy, today);
    tie(run);
  }

  /** Each notice to the latest broken plan of an invoice on it. */
  private void tie(DunningRunId run) {
    session.update(Sql.of("UPDATE C_DunningRunEntry SET COL_InstalmentPlan_ID = (SELECT MAX(p.COL_InstalmentPlan_ID)"
        + " FROM C_DunningRunLine l JOIN COL_PlanInvoice v ON v.C_Invoice_ID = l.C_Invoice_ID JOIN COL_InstalmentPlan p"
        + " ON p.COL_InstalmentPlan_ID = v.COL_InstalmentPlan_ID AND p.COL_PlanStatus = 'BR'"
        + " WHERE l.C_DunningRunEntry_ID = C_DunningRunEntry.C_DunningRunEntry_ID) WHERE AD_Client_ID = ? AND C_DunningRun_ID = ?",
        session.clientId(), run.value()));
  }
}
