// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.plan.ExamplePlan.START;
import static org.example.collections.plan.ExamplePlan.amounts;
import static org.example.collections.plan.ExamplePlan.equal;
import static org.example.collections.plan.ExamplePlan.eur;
import static org.example.collections.plan.ExamplePlan.interest;
import static org.example.collections.plan.ExamplePlan.percent;
import static org.example.collections.plan.ExamplePlan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import org.example.collections.money.Percentage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanInterestTest {
  private static InstalmentPlan annuity(String total, String rate, int count) {
    return plan(eur(total), new Annuity(count, percent(rate)));
  }

  @Test
  @DisplayName("P-13 annuity of 1,200.00 at 6 % in twelve")
  void annuityOfTwelve() {
    InstalmentPlan plan = annuity("1200.00", "6", 12);
    assertThat(amounts(plan).subList(0, 11)).isEqualTo(Collections.nCopies(11, "103.28"));
    assertThat(amounts(plan).get(11)).isEqualTo("103.24");
    assertThat(interest(plan).get(0)).isEqualTo("6.00");
    assertThat(plan.interest()).hasToString("39.32 EUR");
    assertThat(plan.toPay()).hasToString("1239.32 EUR");
  }

  @Test
  @DisplayName("P-14 annuity of 6,000.00 at 10.27 % in twelve")
  void annuityAtTheStatutoryRate() {
    InstalmentPlan plan = annuity("6000.00", "10.27", 12);
    assertThat(amounts(plan).subList(0, 11)).isEqualTo(Collections.nCopies(11, "528.25"));
    assertThat(amounts(plan).get(11)).isEqualTo("528.23");
    Instalment first = plan.instalments().get(0);
    assertThat(first.interest()).hasToString("51.35 EUR");
    assertThat(first.principal()).hasToString("476.90 EUR");
    assertThat(first.rest()).hasToString("5523.10 EUR");
    assertThat(plan.interest()).hasToString("338.98 EUR");
  }

  @Test
  @DisplayName("P-15 annuity of 5,000.00 at 12 % in six")
  void annuityOfSix() {
    InstalmentPlan plan = annuity("5000.00", "12", 6);
    assertThat(amounts(plan)).isEqualTo(Collections.nCopies(6, "862.74"));
    assertThat(interest(plan)).containsExactly("50.00", "41.87", "33.66", "25.37", "17.00", "8.54");
    assertThat(plan.interest()).hasToString("176.44 EUR");
  }

  @Test
  @DisplayName("P-16 annuity of 1,000.00 at 10 % in three: the last one is a cent more")
  void annuityOfThree() {
    InstalmentPlan plan = annuity("1000.00", "10", 3);
    assertThat(amounts(plan)).containsExactly("338.90", "338.90", "338.91");
    assertThat(interest(plan)).containsExactly("8.33", "5.58", "2.80");
  }

  @Test
  @DisplayName("P-17 an annuity at 0 % is equal parts")
  void annuityWithoutInterest() {
    assertThat(annuity("1000.00", "0", 7)).isEqualTo(equal("1000.00", 7));
  }

  @Test
  @DisplayName("P-18 equal principal of 3,000.00 at 9 %, actual days of 365")
  void equalPrincipal() {
    InstalmentPlan plan = plan(eur("3000.00"), new EqualPrincipal(3, percent("9"), LocalDate.of(2026, 1, 1)));
    assertThat(amounts(plan)).containsExactly("1022.93", "1013.81", "1007.64");
    assertThat(interest(plan)).containsExactly("22.93", "13.81", "7.64");
    assertThat(plan.instalments()).extracting(each -> each.rest().toString())
        .containsExactly("2000.00 EUR", "1000.00 EUR", "0.00 EUR");
  }

  @Test
  void equalPrincipalCountsFromItsDayAndNotBackwards() {
    assertThat(interest(plan(eur("3000.00"), new EqualPrincipal(3, percent("9"), START)))).containsExactly("0.00", "13.81", "7.64");
    assertThatThrownBy(() -> plan(eur("3000.00"), new EqualPrincipal(3, percent("9"), START.plusDays(1))))
        .isInstanceOf(PlanRefused.class).hasMessage("START_PASSED 2026-02-01");
    assertThat(amounts(plan(eur("1000.00"), new EqualPrincipal(3, percent("0"), START))))
        .containsExactly("333.33", "333.33", "333.34");
  }

  @Test
  void whatIsEnteredIsNoneOrMore() {
    assertThat(PlanInterest.entered(null)).isEqualTo(Percentage.ZERO);
    assertThat(PlanInterest.entered(BigDecimal.ZERO).isZero()).isTrue();
    assertThat(PlanInterest.entered(new BigDecimal("7.5"))).isEqualTo(percent("7.5"));
    assertThatThrownBy(() -> PlanInterest.entered(new BigDecimal("-0.01")))
        .isInstanceOf(PlanRefused.class).hasMessage("INTEREST_NEGATIVE -0.01 %");
  }

  @Test
  void annuityByTheWeekBearsAFiftySecondOfTheYear() {
    InstalmentPlan plan = plan(eur("5200.00"), new Annuity(2, percent("10")), START, new Rhythm(RhythmUnit.WEEK, 1));
    assertThat(interest(plan).get(0)).isEqualTo("10.00");
    InstalmentPlan everySecond = plan(eur("1200.00"), new Annuity(2, percent("10")), START, new Rhythm(RhythmUnit.MONTH, 2));
    assertThat(interest(everySecond).get(0)).isEqualTo("20.00");
  }
}
