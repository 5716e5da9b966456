// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.credit.ExampleCredit.DAY;
import static org.example.collections.credit.ExampleCredit.EUR;
import static org.example.collections.credit.ExampleCredit.USD;
import static org.example.collections.credit.ExampleCredit.eur;
import static org.example.collections.credit.ExampleCredit.order;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;
import org.example.collections.receivable.RateGap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckCreditTest {
  private final ExampleCredit credit = new ExampleCredit();

  private Set<CreditReasonCode> codes(String amount) {
    return credit.ask(amount).holding();
  }

  @Test
  @DisplayName("K-01 without a limit nothing is too much")
  void withoutLimitEverythingPasses() {
    credit.owes("100");
    assertThat(credit.ask("0.01").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("1000000").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("100").room()).isEmpty();
  }

  @Test
  @DisplayName("K-02 limit zero allows nothing, which is not the same as no limit")
  void limitZeroAllowsNothing() {
    credit.limit("0");
    assertThat(credit.ask("0.01").verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.ask("0.01").room()).contains(eur("0"));
  }

  @Test
  @DisplayName("K-03 limit 200, owing 100: 99.99 and 100 pass, 100.01 and 150 do not")
  void overIsStrictlyMore() {
    credit.owes("100").limit("200");
    assertThat(credit.ask("99.99").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("100").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("100.01").verdict()).isEqualTo(Verdict.HOLDS);
    CreditReason reason = credit.ask("150").reasons().get(0);
    assertThat(reason.code()).isEqualTo(CreditReasonCode.OVER_LIMIT);
    assertThat(reason.amount()).contains(eur("250"));
    assertThat(reason.bound()).contains(eur("200"));
  }

  @Test
  @DisplayName("K-07 used 246.05 of 250.00: an order of 64.20 is held, 3.95 passes")
  void usedAlmostUp() {
    credit.owes("246.05").limit("250.00");
    assertThat(codes("64.20")).containsExactly(CreditReasonCode.OVER_LIMIT);
    assertThat(codes("3.95")).isEmpty();
    assertThat(credit.ask("64.20").room()).contains(eur("3.95"));
  }

  @Test
  @DisplayName("K-11 owing 115, limit 99: any order is held; limit 150: this order of 115 is too much")
  void exposureOrThisOrder() {
    credit.owes("115").limit("99");
    assertThat(codes("0.01")).containsExactly(CreditReasonCode.OVER_LIMIT);
    credit.limits.clear();
    credit.limit("150");
    assertThat(codes("115")).containsExactly(CreditReasonCode.OVER_LIMIT);
    assertThat(codes("35")).isEmpty();
  }

  @Test
  @DisplayName("K-21 a limit set below what is owed holds the next order, whatever its size")
  void limitBelowTheExposure() {
    credit.owes("500").limit("499.99");
    assertThat(codes("0.01")).containsExactly(CreditReasonCode.OVER_LIMIT);
    assertThat(credit.ask("0.01").room()).contains(eur("-0.01"));
  }

  @Test
  void everyPartOfTheExposureCountsWithItsSign() {
    credit.limit("100");
    credit.exposure = new Exposure(eur("100"), eur("40"), eur("30"), eur("20"), eur("10"), eur("5"), eur("15"));
    assertThat(credit.exposure.total()).isEqualTo(eur("50"));
    assertThat(codes("50")).isEmpty();
    assertThat(codes("50.01")).containsExactly(CreditReasonCode.OVER_LIMIT);
  }

  @Test
  void anInsurerCoversNoMoreThanThereIs() {
    assertThat(credit.owes("80").exposure.insuredBy(eur("50")).total()).isEqualTo(eur("30"));
    assertThat(credit.owes("80").exposure.insuredBy(eur("100")).total()).isEqualTo(eur("0"));
    assertThat(credit.owes("-20").exposure.insuredBy(eur("100")).total()).isEqualTo(eur("-20"));
  }

  @Test
  void theWatchShareWarnsFromItselfOn() {
    credit.owes("40").limit("100").watch = Optional.of(Percentage.of("90"));
    assertThat(credit.ask("49.99").reasons()).isEmpty();
    assertThat(credit.ask("50").verdict()).isEqualTo(Verdict.WARNS);
    assertThat(credit.ask("60").verdict()).isEqualTo(Verdict.WARNS);
    assertThat(credit.ask("60.01").holding()).containsExactly(CreditReasonCode.OVER_LIMIT);
  }

  @Test
  void aLimitOfZeroIsNeverAlmostUsedUp() {
    credit.limit("0").watch = Optional.of(Percentage.of("90"));
    assertThat(credit.ask(order("1").ofShipment(false)).reasons()).isEmpty();
  }

  @Test
  @DisplayName("K-48 off is silent, warn tells, enforce refuses; hold all refuses below the limit too, off never")
  void modes() {
    credit.owes("100").limit("100");
    credit.mode = CreditMode.OFF;
    assertThat(credit.ask("1").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask("1").reasons()).isEmpty();
    credit.mode = CreditMode.WARN;
    assertThat(credit.ask("1").verdict()).isEqualTo(Verdict.WARNS);
    assertThat(credit.ask("1").reasons()).hasSize(1);
    credit.mode = CreditMode.ENFORCE;
    assertThat(credit.ask("1").verdict()).isEqualTo(Verdict.HOLDS);
    credit.mode = CreditMode.HOLD_ALL;
    assertThat(credit.limit("1000").ask("1").holding()).contains(CreditReasonCode.HOLD_ALL);
    credit.owes("0");
    assertThat(credit.ask("1").holding()).containsExactly(CreditReasonCode.HOLD_ALL);
  }

  @Test
  void withoutAPolicyCoreDecides() {
    credit.owes("100").limit("1").withoutPolicy = true;
    assertThat(credit.ensure(order("1")).verdict()).isEqualTo(Verdict.NOT_ASKED);
    assertThat(credit.locks).isEmpty();
  }

  @Test
  @DisplayName("K-09 an order to a vendor asks for no credit")
  void purchasesAndReturnsPass() {
    credit.owes("100").limit("0");
    credit.kinds.addAll(Set.of(OrderKind.values()));
    assertThat(credit.ask(order(OrderKind.PURCHASE, eur("10"))).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order(OrderKind.RETURN, eur("10"))).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order(OrderKind.STANDARD, eur("10"))).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @ParameterizedTest
  @EnumSource(names = {"QUOTATION", "PREPAID", "CASH"})
  void kindsWithoutNewCreditAreCheckedOnlyWhereThePolicySaysSo(OrderKind kind) {
    credit.limit("0");
    assertThat(credit.ask(order(kind, eur("10"))).verdict()).isEqualTo(Verdict.PASSES);
    credit.kinds.add(kind);
    assertThat(credit.ask(order(kind, eur("10"))).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  @DisplayName("K-33 an order of the own group of companies passes, unless the policy checks those")
  void interCompanyPasses() {
    credit.limit("0").interCompany = true;
    assertThat(credit.ask("10").verdict()).isEqualTo(Verdict.PASSES);
    credit.kinds.add(OrderKind.INTER_COMPANY);
    assertThat(credit.ask("10").verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void zeroAndNegativeOrdersPassWithoutALock() {
    credit.limit("0").stop = Optional.of(StopKind.BY_PERSON);
    assertThat(credit.ensure(order("0")).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ensure(order("-5")).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.locks).isEmpty();
    assertThat(credit.ensure(order("0.01")).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.locks).containsExactly(false);
  }

  @Test
  void anOrderWithoutCustomerIsHeld() {
    assertThat(credit.ask(ExampleCredit.withoutCustomer()).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.ask(ExampleCredit.withoutCustomer()).holding()).containsExactly(CreditReasonCode.NO_CUSTOMER);
  }

  @Test
  void anInactiveCustomerGetsNoCredit() {
    credit.active = false;
    assertThat(codes("1")).containsExactly(CreditReasonCode.INACTIVE_CUSTOMER);
  }

  @Test
  @DisplayName("K-16 what all customers of a parent owe counts against the parent's limit")
  void groupLimit() {
    credit.owes("10").limit("1000").group = Optional.of(new ExampleCredit().owes("490").exposure);
    assertThat(codes("100")).isEmpty();
    credit.groupLimits.add(new CreditLimit(LimitType.INTERNAL, eur("500"), DAY, Optional.empty(), true));
    assertThat(codes("10")).isEmpty();
    assertThat(codes("10.01")).containsExactly(CreditReasonCode.OVER_GROUP_LIMIT);
    credit.groupLimits.add(new CreditLimit(LimitType.INSURED, eur("1"), DAY, Optional.empty(), true));
    credit.switches = new CreditSwitches(false, true, true, false, false);
    assertThat(codes("10")).isEmpty();
  }

  @Test
  void anotherCurrencyIsConverted() {
    credit.limit("100").rate = Optional.of(new ExchangeRate(USD, EUR, new BigDecimal("0.5")));
    assertThat(credit.ask(order(OrderKind.STANDARD, Money.of("200", USD))).holding()).isEmpty();
    assertThat(credit.ask(order(OrderKind.STANDARD, Money.of("200.02", USD))).holding())
        .containsExactly(CreditReasonCode.OVER_LIMIT);
  }

  @Test
  void aMissingRateHoldsAndNamesCurrencyAndDate() {
    credit.limit("100");
    CreditDecision decision = credit.ask(order(OrderKind.STANDARD, Money.of("1", USD)));
    assertThat(decision.holding()).containsExactly(CreditReasonCode.MISSING_RATE);
    assertThat(decision.reasons().get(0).detail()).isEqualTo("USD EUR 2026-05-20");
    credit.gaps.add(new RateGap(USD, EUR, DAY));
    assertThat(codes("1")).containsExactly(CreditReasonCode.MISSING_RATE);
    assertThat(credit.ask(order(OrderKind.STANDARD, Money.of("1", USD))).reasons()).hasSize(1);
  }

  @Test
  void withoutAnythingToCompareAMissingRateDoesNotMatter() {
    credit.gaps.add(new RateGap(USD, EUR, DAY));
    assertThat(codes("1")).isEmpty();
  }
}
