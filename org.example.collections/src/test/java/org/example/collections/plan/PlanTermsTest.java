// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.example.collections.plan.ExamplePlan.EUR;
import static org.example.collections.plan.ExamplePlan.START;
import static org.example.collections.plan.ExamplePlan.amounts;
import static org.example.collections.plan.ExamplePlan.days;
import static org.example.collections.plan.ExamplePlan.equal;
import static org.example.collections.plan.ExamplePlan.eur;
import static org.example.collections.plan.ExamplePlan.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTermsTest {
  private static final Currency USD = new Currency("USD", 2);

  private static PlanRefused refusal(Runnable attempt) {
    return catchThrowableOfType(PlanRefused.class, attempt::run);
  }

  private static List<String> repeated(int times, String each, String last) {
    List<String> amounts = new ArrayList<>(Collections.nCopies(times, each));
    amounts.add(last);
    return amounts;
  }

  @Test
  @DisplayName("P-1 and P-11: 1,000.00 and 100.00 in three monthly parts, the last one a cent more")
  void lastPartTakesTheCentThatIsLeft() {
    assertThat(amounts(equal("1000.00", 3))).containsExactly("333.33", "333.33", "333.34");
    assertThat(amounts(equal("100.00", 3))).containsExactly("33.33", "33.33", "33.34");
    assertThat(days(equal("100.00", 3))).containsExactly("2026-02-01", "2026-03-01", "2026-04-01");
  }

  @Test
  @DisplayName("P-2, P-3, P-4 and P-5: the last part may be lower or higher")
  void lastPartMayBeLower() {
    assertThat(amounts(equal("1000.00", 7))).isEqualTo(repeated(6, "142.86", "142.84"));
    assertThat(amounts(equal("50.00", 6))).isEqualTo(repeated(5, "8.33", "8.35"));
    assertThat(amounts(equal("1234.56", 5))).isEqualTo(repeated(4, "246.91", "246.92"));
    assertThat(amounts(equal("999.99", 12))).isEqualTo(repeated(11, "83.33", "83.36"));
  }

  @Test
  @DisplayName("P-6 and P-7: JPY without, KWD with three decimals")
  void roundsToTheDecimalsOfTheCurrency() {
    assertThat(amounts(plan(Money.of("100", new Currency("JPY", 0)), new EqualParts(3)))).containsExactly("33", "33", "34");
    assertThat(amounts(plan(Money.of("100", new Currency("KWD", 3)), new EqualParts(3))))
        .containsExactly("33.333", "33.333", "33.334");
  }

  @Test
  @DisplayName("P-8 the smallest plan, P-9 a last part of nothing or less is refused")
  void refusesAPartOfNothingOrLess() {
    assertThat(amounts(equal("0.05", 3))).containsExactly("0.02", "0.02", "0.01");
    assertThat(refusal(() -> equal("0.11", 20)).reason()).isEqualTo(PlanRefusal.TOO_SMALL);
    assertThat(refusal(() -> equal("0.11", 20)).detail()).isEqualTo("20: -0.08 EUR");
    assertThat(refusal(() -> equal("0.01", 3)).reason()).isEqualTo(PlanRefusal.TOO_SMALL);
  }

  @Test
  @DisplayName("P-10 a fixed amount of 30.00 every second month, the last one pays the rest")
  void paysAFixedAmount() {
    InstalmentPlan plan = plan(eur("100.00"), new FixedParts(eur("30.00")), START, new Rhythm(RhythmUnit.MONTH, 2));
    assertThat(amounts(plan)).containsExactly("30.00", "30.00", "30.00", "10.00");
    assertThat(days(plan)).containsExactly("2026-02-01", "2026-04-01", "2026-06-01", "2026-08-01");
    assertThat(amounts(plan(eur("90.00"), new FixedParts(eur("30.00"))))).containsExactly("30.00", "30.00", "30.00");
  }

  @Test
  @DisplayName("P-12 a plan edited to 40, 30, 30 is worth 36, 27, 27 in the currency it is booked in")
  void anEditedPlanKeepsTheSum() {
    List<Instalment> offered = equal("100.00", 3).instalments();
    List<Instalment> edited = List.of(with(offered.get(0), "40.00"), with(offered.get(1), "30.00"), offered.get(2));
    InstalmentPlan plan = InstalmentPlan.edited(eur("100.00"), edited);
    assertThat(amounts(plan)).containsExactly("40.00", "30.00", "30.00");
    assertThat(plan.instalments()).extracting(each -> each.rest().toString())
        .containsExactly("60.00 EUR", "30.00 EUR", "0.00 EUR");
    ExchangeRate rate = new ExchangeRate(EUR, USD, new BigDecimal("0.90"));
    assertThat(plan.instalments()).extracting(each -> rate.convert(each.amount()).toString())
        .containsExactly("36.00 USD", "27.00 USD", "27.00 USD");
    assertThat(refusal(() -> InstalmentPlan.edited(eur("70.00"), edited)).reason()).isEqualTo(PlanRefusal.TOO_SMALL);
  }

  private static Instalment with(Instalment instalment, String principal) {
    return new Instalment(instalment.number(), instalment.dueDate(), eur(principal), instalment.interest(), instalment.rest());
  }

  @Test
  @DisplayName("P-19 from the 31st: clipped to the month, counted from the start")
  void staysAtTheEndOfTheMonth() {
    LocalDate start = LocalDate.of(2026, 1, 31);
    assertThat(days(plan(eur("500.00"), new EqualParts(5), start, Rhythm.MONTHLY)))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31");
    assertThat(days(plan(eur("300.00"), new EqualParts(3), start.minusDays(16), new Rhythm(RhythmUnit.MONTH_END, 1))))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
    assertThat(days(plan(eur("300.00"), new EqualParts(3), start, new Rhythm(RhythmUnit.WEEK, 2))))
        .containsExactly("2026-01-31", "2026-02-14", "2026-02-28");
  }

  @Test
  @DisplayName("P-20 a weekend moves that instalment only")
  void movesToTheNextBusinessDay() {
    LocalDate saturday = LocalDate.of(2026, 1, 31);
    PlanTerms terms = new PlanTerms(new EqualParts(3), saturday, Rhythm.MONTHLY, true);
    assertThat(days(terms.divide(eur("300.00"), ExamplePlan::isWeekday)))
        .containsExactly("2026-02-02", "2026-03-02", "2026-03-31");
    PlanTerms asTheyCome = new PlanTerms(new EqualParts(3), saturday, Rhythm.MONTHLY, false);
    assertThat(days(asTheyCome.divide(eur("300.00"), ExamplePlan::isWeekday)))
        .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
  }

  @Test
  void oneInstalmentIsADeferralAndSixHundredAreTheMost() {
    assertThat(amounts(equal("100.00", 1))).containsExactly("100.00");
    InstalmentPlan longest = equal("6001.00", 600);
    assertThat(amounts(longest)).isEqualTo(repeated(599, "10.00", "11.00"));
    assertThat(longest.lastDay()).isEqualTo(LocalDate.of(2076, 1, 1));
    assertThat(refusal(() -> equal("100.00", 0)).reason()).isEqualTo(PlanRefusal.COUNT_OUT_OF_RANGE);
    assertThat(refusal(() -> equal("6001.00", 601)).reason()).isEqualTo(PlanRefusal.COUNT_OUT_OF_RANGE);
    assertThat(amounts(plan(eur("600.00"), new FixedParts(eur("1.00"))))).hasSize(600);
    assertThat(refusal(() -> plan(eur("600.01"), new FixedParts(eur("1.00")))).reason())
        .isEqualTo(PlanRefusal.COUNT_OUT_OF_RANGE);
    assertThat(refusal(() -> plan(eur("999999999999.99"), new FixedParts(eur("0.01")))).reason())
        .isEqualTo(PlanRefusal.COUNT_OUT_OF_RANGE);
  }

  @Test
  void refusesWhatIsNoPlan() {
    assertThat(refusal(() -> equal("0.00", 3)).reason()).isEqualTo(PlanRefusal.NOTHING_OPEN);
    assertThat(refusal(() -> equal("-1.00", 3)).reason()).isEqualTo(PlanRefusal.NOTHING_OPEN);
    assertThat(refusal(() -> plan(eur("100.00"), new FixedParts(eur("0.00")))).reason()).isEqualTo(PlanRefusal.TOO_SMALL);
    assertThat(refusal(() -> plan(eur("100.00"), new FixedParts(eur("100.01")))).reason())
        .isEqualTo(PlanRefusal.AMOUNT_ABOVE_TOTAL);
    assertThat(amounts(plan(eur("100.00"), new FixedParts(eur("100.00"))))).containsExactly("100.00");
    List<Instalment> turned = List.of(equal("100.00", 2).instalments().get(1), equal("100.00", 2).instalments().get(0));
    assertThat(refusal(() -> InstalmentPlan.edited(eur("100.00"), turned)).reason()).isEqualTo(PlanRefusal.OUT_OF_ORDER);
    List<Instalment> three = equal("90.00", 3).instalments();
    assertThat(refusal(() -> new InstalmentPlan(eur("90.01"), three)).reason()).isEqualTo(PlanRefusal.SUM_NOT_KEPT);
  }
}
