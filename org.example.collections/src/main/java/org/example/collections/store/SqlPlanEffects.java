// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.contact.FollowUpReason;
import org.example.collections.contact.FollowUpTask;
import org.example.collections.contact.FollowUps;
import org.example.collections.contact.QuietInvoice;
import org.example.collections.contact.QuietPeriod;
import org.example.collections.contact.QuietPeriods;
import org.example.collections.contact.QuietReason;
import org.example.collections.plan.JudgedPlan;
import org.example.collections.plan.KeptPlan;
import org.example.collections.plan.PlanEffects;
import org.example.collections.receivable.InvoiceId;

/**
 * What plans do, in the terms of the conversation with the customer: quiet periods caused by the plan, a chain of promises, entries in
 * the contact log, tasks, and the notice of a broken plan.
 */
public final class SqlPlanEffects implements PlanEffects {
  private final SqlSession session;
  private final PlanPromises promises;
  private final QuietPeriods quiet;
  private final FollowUps followUps;
  private final PlanNotices notices;

  public SqlPlanEffects(SqlSession session, PlanPromises promises, QuietPeriods quiet, FollowUps followUps, PlanNotices notices) {
    this.session = session;
    this.promises = promises;
    this.quiet = quiet;
    this.followUps = followUps;
    this.notices = notices;
  }

  @Override
  public void offered(KeptPlan plan, LocalDate today) {
    quiet.open(List.of(period(plan, today, Optional.of(plan.standing().replyBy()))));
    note(List.of(plan), today, "COL_PlanNoteOffered");
  }

  @Override
  public void changed(KeptPlan plan, LocalDate today) {
    quiet.close(List.of(plan.id().record()));
    if (plan.standing().status().holdsOn(today, plan.standing().replyBy())) {
      quiet.open(List.of(period(plan, today, Optional.of(plan.standing().replyBy()))));
    }
  }

  @Override
  public void agreed(KeptPlan plan, LocalDate today) {
    promises.supersede(plan, today);
    promises.give(plan, today);
    quiet.close(List.of(plan.id().record()));
    quiet.open(List.of(period(plan, today, Optional.empty())));
    note(List.of(plan), today, "COL_PlanNoteAgreed");
  }

  @Override
  public void completed(List<KeptPlan> plans, LocalDate today) {
    quiet.close(plans.stream().map(plan -> plan.id().record()).toList());
    note(plans, today, "COL_PlanNoteCompleted");
  }

  @Override
  public void broken(List<JudgedPlan> plans, LocalDate today) {
    List<KeptPlan> broken = plans.stream().map(JudgedPlan::plan).toList();
    release(broken, today);
    plans.stream().map(JudgedPlan::payRestBy).flatMap(Optional::stream).distinct().forEach(last -> {
      List<KeptPlan> due = plans.stream().filter(plan -> plan.payRestBy().equals(Optional.of(last))).map(JudgedPlan::plan).toList();
      notices.propose(due, last, today);
      quiet.repeatLevel(invoices(due), last.plusDays(1));
    });
    quiet.open(plans.stream().map(plan -> period(plan.plan(), today, plan.payRestBy())).toList());
    followUps.open(plans.stream().map(plan -> task(plan, today)).toList());
    note(broken, today, "COL_PlanNoteBroken");
  }

  @Override
  public void cancelled(List<KeptPlan> plans, LocalDate today) {
    release(plans, today);
    List<KeptPlan> agreed = plans.stream().filter(plan -> plan.standing().status().isAgreed()).toList();
    quiet.repeatLevel(invoices(agreed), today);
    note(plans, today, "COL_PlanNoteCancelled");
  }

  private void release(List<KeptPlan> plans, LocalDate today) {
    promises.withdraw(plans, today);
    quiet.close(plans.stream().map(plan -> plan.id().record()).toList());
  }

  private static List<InvoiceId> invoices(List<KeptPlan> plans) {
    return plans.stream().flatMap(plan -> plan.invoices().stream()).distinct().toList();
  }

  private static QuietPeriod period(KeptPlan plan, LocalDate from, Optional<LocalDate> until) {
    return new QuietPeriod(plan.organisation(), plan.customer(), plan.invoices().stream().map(QuietInvoice::whole).toList(),
        QuietReason.PLAN, from, until, plan.id().record(), new QuietPeriod.Facts(from, Optional.empty(),
            Optional.of(plan.standing().plan().total()), Optional.of(plan.standing().plan().lastDay())));
  }

  private FollowUpTask task(JudgedPlan plan, LocalDate today) {
    KeptPlan kept = plan.plan();
    return new FollowUpTask(FollowUpReason.BROKEN_PLAN, kept.organisation(), kept.customer(), Optional.empty(), today,
        kept.id().record(), List.of(kept.planNo(), kept.standing().rest()));
  }

  private void note(List<KeptPlan> plans, LocalDate today, String key) {
    new PlanNotes(session).write(plans, today, key);
  }
}
