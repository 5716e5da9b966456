// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.plan.ExamplePlan.START;
import static org.example.collections.plan.ExamplePlan.equal;
import static org.example.collections.plan.ExamplePlan.eur;
import static org.example.collections.plan.ExamplePlan.percent;
import static org.example.collections.plan.ExamplePlan.plan;
import static org.example.collections.plan.PlanStatus.ACCEPTED;
import static org.example.collections.plan.PlanStatus.ACTIVE;
import static org.example.collections.plan.PlanStatus.BROKEN;
import static org.example.collections.plan.PlanStatus.CANCELLED;
import static org.example.collections.plan.PlanStatus.COMPLETED;
import static org.example.collections.plan.PlanStatus.OFFERED;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanStandingTest {
  private static final BreakTerms FIRST_MISSED = new BreakTerms(3, 1, 0);
  private static final LocalDate SECOND_DUE = START.plusMonths(1);

  private static PlanStanding standing(PlanStatus status, BreakTerms terms, String paid, Integer... missed) {
    return new PlanStanding(new PlanId(7), status, START.minusDays(5), terms, equal("1000.00", 3), eur(paid), Set.of(missed));
  }

  private static List<String> states(PlanStanding standing) {
    return standing.instalments().stream().map(each -> each.status() + " " + each.paid().amount()).toList();
  }

  @Test
  @DisplayName("P-21 300.00 of 333.33 on time: paid in part, broken only when the promise was not kept")
  void paidInPart() {
    PlanStanding onTime = standing(ACTIVE, FIRST_MISSED, "300.00");
    assertThat(states(onTime)).containsExactly("PARTLY 300.00", "OPEN 0.00", "OPEN 0.00");
    assertThat(onTime.judge(START.plusDays(3))).isEqualTo(ACTIVE);
    PlanStanding tooLate = standing(ACTIVE, FIRST_MISSED, "300.00", 1);
    assertThat(states(tooLate)).containsExactly("MISSED 300.00", "OPEN 0.00", "OPEN 0.00");
    assertThat(tooLate.judge(START.plusDays(4))).isEqualTo(BROKEN);
    PlanStanding atLast = standing(ACTIVE, FIRST_MISSED, "333.33", 1);
    assertThat(states(atLast)).containsExactly("PAID 333.33", "OPEN 0.00", "OPEN 0.00");
    assertThat(atLast.judge(START.plusDays(4))).isEqualTo(ACTIVE);
  }

  @Test
  @DisplayName("P-22 paid early in full: later instalments are closed and the interest stays as agreed")
  void paidEarly() {
    PlanStanding early = standing(ACCEPTED, FIRST_MISSED, "1000.00");
    assertThat(states(early)).containsExactly("PAID 333.33", "PAID 333.33", "PAID 333.34");
    assertThat(early.judge(START.minusDays(4))).isEqualTo(COMPLETED);
    assertThat(standing(ACCEPTED, FIRST_MISSED, "999.99").judge(START.minusDays(4))).isEqualTo(ACTIVE);
    InstalmentPlan annuity = plan(eur("1000.00"), new Annuity(3, percent("10")));
    PlanStanding withInterest = new PlanStanding(new PlanId(7), ACTIVE, START, FIRST_MISSED, annuity, eur("1000.00"), Set.of());
    assertThat(withInterest.judge(START)).isEqualTo(COMPLETED);
    assertThat(withInterest.plan().interest()).hasToString("16.71 EUR");
  }

  @Test
  @DisplayName("P-23 the second instalment is not kept: broken, the rest of 666.67 is due")
  void secondInstalmentMissed() {
    PlanStanding missed = standing(ACTIVE, FIRST_MISSED, "333.33", 2);
    assertThat(missed.judge(SECOND_DUE.plusDays(4))).isEqualTo(BROKEN);
    assertThat(missed.rest()).hasToString("666.67 EUR");
    assertThat(standing(ACTIVE, FIRST_MISSED, "333.33").judge(SECOND_DUE.plusDays(3))).isEqualTo(ACTIVE);
  }

  @Test
  void breaksAfterSoManyInstalmentsOrDays() {
    BreakTerms two = new BreakTerms(3, 2, 0);
    assertThat(standing(ACTIVE, two, "0.00", 1).judge(SECOND_DUE)).isEqualTo(ACTIVE);
    assertThat(standing(ACTIVE, two, "0.00", 1, 2).judge(SECOND_DUE)).isEqualTo(BROKEN);
    assertThat(standing(ACTIVE, two, "333.33", 1, 2).judge(SECOND_DUE)).as("the first was paid late").isEqualTo(ACTIVE);
    BreakTerms tenDays = new BreakTerms(3, 0, 10);
    assertThat(standing(ACTIVE, tenDays, "333.32", 1).judge(START.plusDays(9))).isEqualTo(ACTIVE);
    assertThat(standing(ACTIVE, tenDays, "333.32", 1).judge(START.plusDays(10))).isEqualTo(BROKEN);
    assertThat(standing(ACTIVE, tenDays, "333.33", 1).judge(START.plusDays(10))).isEqualTo(ACTIVE);
    assertThatThrownBy(() -> new BreakTerms(3, 0, 0)).isInstanceOf(PlanRefused.class);
  }

  @Test
  void anOfferLapsesTheDayAfterItsReplyAndIsNeverBroken() {
    LocalDate replyBy = START.minusDays(5);
    PlanStanding offered = standing(OFFERED, FIRST_MISSED, "0.00", 1);
    assertThat(offered.judge(replyBy)).isEqualTo(OFFERED);
    assertThat(offered.judge(replyBy.plusDays(1))).isEqualTo(CANCELLED);
    assertThat(OFFERED.holdsOn(replyBy, replyBy)).isTrue();
    assertThat(OFFERED.holdsOn(replyBy.plusDays(1), replyBy)).isFalse();
    assertThat(ACCEPTED.holdsOn(replyBy.plusYears(1), replyBy)).isTrue();
    assertThat(BROKEN.holdsOn(replyBy, replyBy)).isFalse();
  }

  @Test
  void anAcceptedPlanBecomesActiveOnItsFirstDayOrWithItsFirstMoney() {
    assertThat(standing(ACCEPTED, FIRST_MISSED, "0.00").judge(START.minusDays(1))).isEqualTo(ACCEPTED);
    assertThat(standing(ACCEPTED, FIRST_MISSED, "0.00").judge(START)).isEqualTo(ACTIVE);
    assertThat(standing(ACCEPTED, FIRST_MISSED, "0.01").judge(START.minusDays(1))).isEqualTo(ACTIVE);
  }

  @Test
  void whatHasEndedStaysAsItEnded() {
    assertThat(standing(BROKEN, FIRST_MISSED, "1000.00").judge(START)).isEqualTo(BROKEN);
    assertThat(standing(CANCELLED, FIRST_MISSED, "0.00", 1).judge(START)).isEqualTo(CANCELLED);
    assertThat(standing(COMPLETED, FIRST_MISSED, "0.00", 1).judge(START)).isEqualTo(COMPLETED);
  }

  @Test
  void nothingIsExpectedOfACancelledPlanAndWhatWasPaidOrMissedRemains() {
    assertThat(states(ACTIVE, "500.00")).containsExactly("1 PAID", "2 PARTLY");
    assertThat(states(CANCELLED, "300.00")).containsExactly("1 MISSED", "2 CANCELLED", "3 CANCELLED");
    assertThat(states(CANCELLED, "500.00")).containsExactly("1 PAID", "2 CANCELLED", "3 CANCELLED");
    assertThat(states(CANCELLED, "1000.00")).containsExactly("1 PAID", "2 PAID", "3 PAID");
    assertThat(states(BROKEN, "0.00")).as("of a broken plan the rest is due at once").containsExactly("1 MISSED");
  }

  /** Of a plan whose first instalment was missed, those that are something else than open and unpaid as they were kept. */
  private static List<String> states(PlanStatus found, String paid) {
    PlanStanding standing = new PlanStanding(new PlanId(7), ACTIVE, START, FIRST_MISSED, equal("1000.00", 3), eur(paid), Set.of(1));
    List<KeptPlan.Figure> open = Collections.nCopies(3, new KeptPlan.Figure(eur("0.00"), InstalmentStatus.OPEN));
    JudgedPlan judged = new JudgedPlan(new KeptPlan("PLAN-7", new OrganisationId(0), new CustomerId(1), List.of(), standing, open,
        Optional.empty()), found, Optional.empty());
    return judged.changedInstalments().stream().map(each -> each.instalment().number() + " " + judged.statusOf(each)).toList();
  }

  @Test
  void moneyTakenBackLeavesNothingPaid() {
    assertThat(states(standing(ACTIVE, FIRST_MISSED, "-5.00"))).containsExactly("OPEN 0.00", "OPEN 0.00", "OPEN 0.00");
  }
}
