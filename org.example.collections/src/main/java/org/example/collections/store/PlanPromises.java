// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.contact.NewPromise;
import org.example.collections.contact.PromiseId;
import org.example.collections.contact.PromiseTerms;
import org.example.collections.contact.Promises;
import org.example.collections.contact.QuietPeriods;
import org.example.collections.plan.Instalment;
import org.example.collections.plan.KeptPlan;
import org.example.collections.receivable.InvoiceId;

/**
 * The chain of promises behind a plan: one for each instalment, of its principal, since that is what payments of the invoices can
 * keep. Judging them is not done here.
 */
public final class PlanPromises {
  private static final String OPEN = "UPDATE COL_Promise SET COL_PromiseStatus = 'WD', COL_JudgedOn = ?, Updated = ?, UpdatedBy = ?"
      + " WHERE AD_Client_ID = ? AND COL_PromiseStatus = 'OP' AND";

  private final SqlSession session;
  private final Promises promises;
  private final QuietPeriods quiet;

  public PlanPromises(SqlSession session, Promises promises, QuietPeriods quiet) {
    this.session = session;
    this.promises = promises;
    this.quiet = quiet;
  }

  /** Open promises about invoices of the plan are withdrawn: the plan stands in their place. */
  void supersede(KeptPlan plan, LocalDate today) {
    List<Integer> invoices = plan.invoices().stream().map(InvoiceId::value).toList();
    List<PromiseId> open = new ArrayList<>();
    Ids.inPages(invoices, page -> open.addAll(session.list(Sql.of("SELECT DISTINCT s.COL_Promise_ID FROM COL_PromiseInvoice v"
        + " JOIN COL_Promise s ON s.COL_Promise_ID = v.COL_Promise_ID WHERE s.AD_Client_ID = ? AND s.COL_PromiseStatus = 'OP' AND",
        session.clientId()).addIn("v.C_Invoice_ID", page), row -> new PromiseId(row.getInt(1)))));
    open.forEach(promise -> promises.withdraw(promise, today));
    quiet.close(open.stream().map(PromiseId::record).toList());
  }

  void give(KeptPlan plan, LocalDate today) {
    List<Instalment> instalments = plan.standing().plan().instalments();
    PromiseId first = promises.add(List.of(promise(plan, instalments.get(0), Optional.empty(), today))).get(0);
    List<PromiseId> given = new ArrayList<>(List.of(first));
    given.addAll(promises.add(instalments.stream().skip(1).map(each -> promise(plan, each, Optional.of(first), today)).toList()));
    session.update(Sql.of("UPDATE COL_InstalmentPlan SET COL_Chain_ID = ? WHERE COL_InstalmentPlan_ID = ? AND AD_Client_ID = ?",
        first.value(), plan.id().value(), session.clientId()));
    try (BatchUpdate update = new BatchUpdate(session, "UPDATE COL_Instalment SET COL_Promise_ID = ? WHERE COL_InstalmentPlan_ID = ?"
        + " AND COL_InstalmentNo = ? AND AD_Client_ID = ?")) {
      for (int i = 0; i < given.size(); i++) {
        update.add(given.get(i).value(), plan.id().value(), instalments.get(i).number(), session.clientId());
      }
    }
  }

  private static NewPromise promise(KeptPlan plan, Instalment instalment, Optional<PromiseId> chain, LocalDate today) {
    PromiseTerms terms = new PromiseTerms(instalment.principal(), instalment.dueDate(), plan.standing().terms().toleranceDays(), 1,
        Optional.empty());
    return new NewPromise(chain, plan.organisation(), plan.customer(), terms, today, Optional.empty(), Optional.empty(),
        plan.invoices());
  }

  /** What is left of the chains no longer counts. */
  void withdraw(List<KeptPlan> plans, LocalDate today) {
    Ids.inPages(plans.stream().map(plan -> plan.id().value()).toList(), page -> session.update(Sql.of(OPEN
        + " COL_Promise_ID IN (SELECT i.COL_Promise_ID FROM COL_Instalment i WHERE", today, LocalDateTime.now(), session.userId(),
        session.clientId()).addIn("i.COL_InstalmentPlan_ID", page).add(")")));
  }
}
