// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.example.collections.money.DayCount;
import org.example.collections.money.Money;
import org.example.collections.money.NominalAmount;
import org.example.collections.money.Percentage;
import org.example.collections.money.RateDays;
import org.example.collections.money.RatePeriod;
import org.example.collections.money.RatePeriods;
import org.example.collections.receivable.ClaimHistory;
import org.example.collections.receivable.CustomerType;
import org.example.collections.receivable.DefaultReason;
import org.example.collections.receivable.InterestLaw;
import org.example.collections.receivable.InterestRule;
import org.example.collections.receivable.OrganisationId;
import org.example.collections.receivable.StartOfDefault;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Interest and lump sum on a notice. */
class ClaimTest {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 10);
  private static final OrganisationId ORGANISATION = new OrganisationId(11);

  private static InterestRule rule(CustomerType type, String points, boolean withBaseRate, NominalAmount lumpSum) {
    return new InterestRule("DE", type, Percentage.of(points), withBaseRate, DayCount.ACTUAL_365, lumpSum, true, true,
        LocalDate.of(2014, 7, 29));
  }

  private static InterestLaw law(InterestRule... rules) {
    RatePeriods base = new RatePeriods(List.of(period("2025-01-01", "2025-06-30", "2.27"), period("2025-07-01", "2025-12-31", "1.27")));
    return new InterestLaw(List.of(rules), Map.of("DE", base), Map.of(ORGANISATION, "DE"), day -> true);
  }

  private static RatePeriod period(String from, String until, String percent) {
    return new RatePeriod(LocalDate.parse(from), Optional.of(LocalDate.parse(until)), new BigDecimal(percent));
  }

  private static InterestLaw german() {
    return law(rule(CustomerType.BUSINESS, "9", true, NominalAmount.of("40", EUR)),
        rule(CustomerType.CONSUMER, "5", true, NominalAmount.ZERO));
  }

  private static ExampleRun run(CustomerType type, InterestLaw law, ExampleLevel... levels) {
    return ExampleRun.under(procedure(levels)).type(type).law(law);
  }

  private static ExampleItem late(int invoice, String amount, int days) {
    return item(invoice, DAY.minusDays(days)).open(amount).dueAsAgreed();
  }

  @Test
  @DisplayName("B-06 I-16 15 days at 10 percent and a fee of 10 on 100: interest 0.41, dunning 10.41, total 110.41")
  void interestAndFee() {
    ExampleRun run = run(CustomerType.BUSINESS, law(rule(CustomerType.BUSINESS, "10", false, NominalAmount.ZERO)),
        level(1, 10).fee("10").showsInterest());
    DunningNotice notice = run.on(DAY, late(1, "100.00", 15)).notice();
    assertThat(notice.interestTotal()).hasToString("0.41 EUR");
    assertThat(notice.interestTotal().plus(notice.feeTotal())).hasToString("10.41 EUR");
    assertThat(notice.total()).hasToString("110.41 EUR");
    assertThat(notice.items().get(0).claim()).contains(new ItemClaim(notice.interestTotal(), notice.lumpSumTotal(),
        new StartOfDefault(DAY.minusDays(14), DefaultReason.AGREED_DATE), List.of(new RateDays(15, BigDecimal.TEN))));
  }

  @Test
  @DisplayName("B-16 interest only on the line whose level asks for it")
  void interestOnlyAtItsLevel() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10), level(2, 20).showsInterest().showsLumpSum());
    DunningNotice notice = run.on(DAY, late(1, "1000.00", 25).dunned(1, DAY.minusDays(10)), late(2, "1000.00", 12)).notice();
    assertThat(notice.items()).extracting(line -> line.level().name() + " " + line.claim().isPresent())
        .containsExactly("L2 true", "L1 false");
    assertThat(notice.interestTotal()).hasToString("7.03 EUR");
    assertThat(notice.lumpSumTotal()).hasToString("40.00 EUR");
  }

  @Test
  @DisplayName("B-17 total = items + interest + lump sums + fees - credits")
  void addsUp() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).fee("2.50").showsInterest().showsLumpSum())
        .receipt(91, "30.00", DAY);
    DunningNotice notice = run.on(DAY, late(1, "1000.00", 25), late(2, "70.00", 12)).notice();
    assertThat(notice.interestTotal()).hasToString("7.27 EUR");
    assertThat(notice.total()).hasToString("1129.77 EUR");
  }

  @Test
  @DisplayName("I-10 three invoices of a business: 40 for each, however small")
  void lumpSumForEachInvoice() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsLumpSum());
    DunningNotice notice = run.on(DAY, late(1, "19.90", 30), late(2, "300.00", 30), late(3, "5000.00", 30)).notice();
    assertThat(notice.lumpSumTotal()).hasToString("120.00 EUR");
    assertThat(notice.interestTotal()).hasToString("0.00 EUR");
  }

  @Test
  @DisplayName("I-11 three invoices of a consumer, or of somebody unknown: no lump sum")
  void noLumpSumForConsumers() {
    for (CustomerType type : List.of(CustomerType.CONSUMER, CustomerType.UNKNOWN)) {
      ExampleRun run = run(type, german(), level(1, 10).showsLumpSum().showsInterest());
      DunningNotice notice = run.on(DAY, late(1, "19.90", 30), late(2, "300.00", 30), late(3, "5000.00", 30)).notice();
      assertThat(notice.lumpSumTotal()).hasToString("0.00 EUR");
      assertThat(notice.items().get(2).claim().orElseThrow().interest()).hasToString("25.77 EUR");
    }
  }

  @Test
  @DisplayName("I-12 the lump sum of 40 stands beside an interest of cents")
  void lumpSumBesideCents() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest().showsLumpSum());
    ItemClaim claim = run.on(LocalDate.of(2025, 8, 31), item(1, LocalDate.of(2025, 8, 1)).open("19.90").dueAsAgreed())
        .notice().items().get(0).claim().orElseThrow();
    assertThat(claim.interest()).hasToString("0.17 EUR");
    assertThat(claim.lumpSum()).hasToString("40.00 EUR");
  }

  @Test
  void theLetterThatPutsIntoDefaultAsksForNothing() {
    ExampleRun run = run(CustomerType.CONSUMER, german(), level(1, 10).showsInterest());
    ExampleItem notInDefault = item(1, DAY.minusDays(20)).open("1000.00");
    assertThat(run.on(DAY, notInDefault).notice().items().get(0).claim()).isEmpty();
    ClaimHistory yesterday = reminded(DAY.minusDays(1));
    assertThat(run.on(DAY, notInDefault.history(yesterday)).notice().interestTotal()).hasToString("0.17 EUR");
    assertThat(run.on(DAY, notInDefault.history(reminded(DAY))).notice().items().get(0).claim()).isEmpty();
  }

  private static ClaimHistory reminded(LocalDate on) {
    return new ClaimHistory(false, false, Optional.of(on), List.of(), Optional.empty(), false, false);
  }

  @Test
  void aReminderCountsOnceItWasReceived() {
    ExampleItem reminded = item(1, DAY.minusDays(20)).open("1000.00").history(reminded(DAY.minusDays(5)));
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).showsInterest()).mailTransitDays(3)).type(CustomerType.CONSUMER)
        .law(german());
    ItemClaim claim = run.on(DAY, reminded).notice().items().get(0).claim().orElseThrow();
    assertThat(claim.start()).isEqualTo(new StartOfDefault(DAY.minusDays(1), DefaultReason.NOTICE));
    assertThat(claim.days()).extracting(RateDays::days).containsExactly(2L);
  }

  @Test
  void oneLumpSumForAllInstalmentsOfAnInvoice() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsLumpSum());
    DunningNotice notice = run.on(DAY, late(1, "100.00", 40).instalment(5), late(1, "100.00", 15).instalment(6)).notice();
    assertThat(notice.items()).hasSize(2);
    assertThat(notice.lumpSumTotal()).hasToString("40.00 EUR");
  }

  @Test
  void partPaymentsAndCountedReceiptsLowerTheInterestFromTheDayAfter() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest());
    ExampleItem paid = item(1, LocalDate.of(2025, 6, 20)).open("5000.00").paidInPart("2000.00", LocalDate.of(2025, 7, 10));
    assertThat(run.on(LocalDate.of(2025, 8, 19), paid).notice().interestTotal()).hasToString("63.27 EUR");
    ExampleItem unpaid = item(1, LocalDate.of(2025, 6, 20)).open("5000.00").dueAsAgreed();
    run.receipt(91, "2000.00", LocalDate.of(2025, 7, 10));
    assertThat(run.on(LocalDate.of(2025, 8, 19), unpaid).notice().interestTotal()).hasToString("63.27 EUR");
  }

  @Test
  void theDisputedPartBearsNoInterestWhileItIsDisputed() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest().showsLumpSum());
    DunningNotice notice = run.on(DAY, late(1, "1000.00", 25).inDispute().blocked(ExampleItem.disputed("400.00", DAY))).notice();
    assertThat(notice.interestTotal()).hasToString("4.22 EUR");
    assertThat(notice.total()).hasToString("644.22 EUR");
    ExampleItem later = late(1, "1000.00", 25).blocked(ExampleItem.disputed("400.00", DAY.plusDays(1)));
    assertThat(run.on(DAY, later).notice().interestTotal()).hasToString("7.03 EUR");
    ExampleItem whole = late(1, "1000.00", 25).inDispute().blocked(ExampleItem.disputed("1000.00", DAY));
    assertThat(run.on(DAY, whole).of(1)).isEqualTo("IN_DISPUTE");
  }

  @Test
  void moneyThatCameForTheUndisputedPartCountsFromTheDayAfter() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest());
    ExampleItem item = late(1, "1000.00", 25).paidInPart("300.00", DAY.minusDays(15)).inDispute()
        .blocked(ExampleItem.disputed("400.00", DAY.minusDays(20)));
    assertThat(run.on(DAY, item).notice().interestTotal()).hasToString("2.95 EUR");
  }

  @Test
  void whatWasPostedIsNotAskedForAgainAndBearsNothingItself() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest().showsLumpSum());
    ExampleItem item = late(1, "1000.00", 25);
    item.history(new ClaimHistory(true, false, Optional.empty(), List.of(), Optional.of(Money.of("5.00", EUR)), true, false));
    DunningNotice notice = run.on(DAY, item).notice();
    assertThat(notice.interestTotal()).hasToString("2.03 EUR");
    assertThat(notice.lumpSumTotal()).hasToString("0.00 EUR");
    item.history(new ClaimHistory(true, false, Optional.empty(), List.of(), Optional.of(Money.of("50.00", EUR)), true, false));
    assertThat(run.on(DAY, item).notice().interestTotal()).hasToString("0.00 EUR");
    item.history(new ClaimHistory(true, false, Optional.empty(), List.of(), Optional.empty(), false, true));
    assertThat(run.on(DAY, item).notice().total()).hasToString("1000.00 EUR");
  }

  @Test
  void aMissingBaseRateOrRuleLeavesTheItemOutAndIsNamed() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsInterest());
    ExampleOutcome outcome = run.on(LocalDate.of(2026, 1, 15), item(1, LocalDate.of(2025, 12, 1)).dueAsAgreed(),
        item(2, LocalDate.of(2025, 12, 1)));
    assertThat(outcome.byInvoice().values()).containsExactly("MISSING_BASE_RATE", "MISSING_BASE_RATE");
    assertThat(outcome.leftOut(1).detail()).isEqualTo("DE 2026-01-01");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new LevelId(1).record());
    ExampleRun noRule = run(CustomerType.CONSUMER, law(rule(CustomerType.BUSINESS, "9", true, NominalAmount.ZERO)),
        level(1, 10).showsInterest());
    assertThat(noRule.on(DAY, late(1, "100.00", 15)).leftOut(1).detail()).isEqualTo("DE 2025-08-26");
    ExampleRun elsewhere = run(CustomerType.BUSINESS, german(), level(1, 10).showsLumpSum());
    assertThat(elsewhere.on(DAY, late(1, "100.00", 15).organisation(12)).leftOut(1).detail()).isEqualTo("2025-08-26");
  }

  @Test
  void aLumpSumThatCannotBeConvertedLeavesTheItemOut() {
    ExampleRun run = run(CustomerType.BUSINESS, german(), level(1, 10).showsLumpSum());
    ExampleItem dollars = item(1, DAY.minusDays(15)).open("100.00", USD).dueAsAgreed();
    assertThat(run.on(DAY, dollars).of(1)).isEqualTo("MISSING_RATE");
    run.rate(EUR, USD, "1.10");
    assertThat(run.on(DAY, dollars).notice().lumpSumTotal()).hasToString("44.00 USD");
  }
}
