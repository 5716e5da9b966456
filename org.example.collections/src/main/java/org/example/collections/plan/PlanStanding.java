// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.example.collections.money.Money;

/**
 * A plan on a day, with what was paid and which of its promises were not kept.
 *
 * @param paid of the total; money fills the instalments by number, the first one first
 * @param missed numbers of the instalments whose promise was broken or only partly kept
 */
public record PlanStanding(PlanId id, PlanStatus status, LocalDate replyBy, BreakTerms terms, InstalmentPlan plan,
    Money paid, Set<Integer> missed) {
  public PlanStanding {
    missed = Set.copyOf(missed);
  }

  public Money rest() {
    return plan.total().minus(paid);
  }

  /** Each instalment with the money that fell to it. */
  public List<JudgedInstalment> instalments() {
    List<JudgedInstalment> judged = new ArrayList<>(plan.instalments().size());
    Money left = paid;
    for (Instalment instalment : plan.instalments()) {
      Money used = left.isNegative() ? Money.zero(left.currency()) : left.min(instalment.principal());
      left = left.minus(used);
      judged.add(new JudgedInstalment(instalment, used, missed.contains(instalment.number())));
    }
    return judged;
  }

  /** What the plan is from this day on. A plan that has ended stays as it ended. */
  public PlanStatus judge(LocalDate today) {
    if (status == PlanStatus.OFFERED) {
      return today.isAfter(replyBy) ? PlanStatus.CANCELLED : PlanStatus.OFFERED;
    }
    if (!status.isAgreed()) {
      return status;
    }
    if (!rest().isPositive()) {
      return PlanStatus.COMPLETED;
    }
    if (isBroken(today)) {
      return PlanStatus.BROKEN;
    }
    return paid.isPositive() || !today.isBefore(plan.firstDay()) ? PlanStatus.ACTIVE : status;
  }

  private boolean isBroken(LocalDate today) {
    List<JudgedInstalment> judged = instalments();
    long unpaid = judged.stream().filter(each -> each.status() == InstalmentStatus.MISSED).count();
    return terms.instalments() > 0 && unpaid >= terms.instalments()
        || terms.days() > 0 && judged.stream().anyMatch(each -> each.isLate(today, terms.days()));
  }
}
