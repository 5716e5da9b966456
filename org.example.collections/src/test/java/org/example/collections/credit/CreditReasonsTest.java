// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.credit.ExampleCredit.DAY;
import static org.example.collections.credit.ExampleCredit.eur;
import static org.example.collections.credit.ExampleCredit.order;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreditReasonsTest {
  private final ExampleCredit credit = new ExampleCredit();

  private Set<CreditReasonCode> codes() {
    return credit.ask("10").holding();
  }

  @Test
  @DisplayName("K-15 an item due two days ago holds without grace, not with three days of grace")
  void graceIsForgiven() {
    credit.unpaid("R1", "100", 2);
    assertThat(credit.overdue(1, 0, "0").ask("10").holding()).containsExactly(CreditReasonCode.OVERDUE);
    assertThat(credit.overdue(1, 1, "0").ask("10").holding()).containsExactly(CreditReasonCode.OVERDUE);
    assertThat(credit.overdue(1, 2, "0").ask("10").holding()).isEmpty();
    assertThat(credit.overdue(1, 3, "0").ask("10").holding()).isEmpty();
  }

  @Test
  @DisplayName("K-28 61 days for all, 100 days for the group: a customer of the group with 80 days is not held")
  void daysOfTheMostParticularPolicy() {
    credit.unpaid("R1", "100", 80);
    assertThat(credit.overdue(61, 0, "0").ask("10").holding()).containsExactly(CreditReasonCode.OVERDUE);
    assertThat(credit.overdue(100, 0, "0").ask("10").holding()).isEmpty();
    assertThat(credit.overdue(80, 0, "0").ask("10").holding()).isNotEmpty();
    assertThat(credit.overdue(81, 0, "0").ask("10").holding()).isEmpty();
  }

  @Test
  void theOverdueAmountIsReachedByTheItemsThatAreLateEnough() {
    credit.unpaid("R1", "60", 30).unpaid("R2", "40", 10).unpaid("R3", "500", 9).overdue(10, 0, "100");
    CreditReason reason = credit.ask("10").reasons().get(0);
    assertThat(reason.amount()).contains(eur("100"));
    assertThat(reason.days()).isEqualTo(30);
    assertThat(reason.detail()).isEqualTo("R1");
    assertThat(reason.items()).hasSize(2);
    assertThat(credit.overdue(10, 0, "100.01").ask("10").holding()).isEmpty();
    assertThat(credit.overdue(11, 0, "100").ask("10").holding()).isEmpty();
  }

  @Test
  @DisplayName("K-32 an item at a level that blocks credit holds, where the policy looks at it")
  void dunningLevelBlocks() {
    credit.unpaid.add(new UnpaidItem(new RecordRef(RecordKind.INVOICE, 1), "R1", DAY, eur("5"), Optional.of(eur("5")),
        Optional.of("M17")));
    assertThat(codes()).isEmpty();
    credit.switches = new CreditSwitches(false, false, false, true, false);
    assertThat(codes()).containsExactly(CreditReasonCode.DUNNING_LEVEL);
    assertThat(credit.ask("10").reasons().get(0).detail()).isEqualTo("M17");
  }

  @Test
  void aBrokenPromiseHoldsWhereThePolicyLooksAtIt() {
    credit.promises.add(new BrokenPromise(LocalDate.of(2026, 5, 1), eur("80")));
    assertThat(codes()).isEmpty();
    credit.switches = new CreditSwitches(false, false, false, false, true);
    assertThat(codes()).containsExactly(CreditReasonCode.BROKEN_PROMISE);
  }

  @Test
  @DisplayName("K-46 all reasons are named, not only the first")
  void allReasons() {
    credit.owes("100").limit("50").unpaid("R1", "100", 40).overdue(30, 0, "0");
    credit.stop = Optional.of(StopKind.BY_PERSON);
    credit.active = false;
    assertThat(codes()).containsExactlyInAnyOrder(CreditReasonCode.STOPPED, CreditReasonCode.OVER_LIMIT, CreditReasonCode.OVERDUE,
        CreditReasonCode.INACTIVE_CUSTOMER);
  }

  @Test
  void aStopSaysWhoSetIt() {
    credit.stop = Optional.of(StopKind.BY_DUNNING);
    assertThat(codes()).containsExactly(CreditReasonCode.STOPPED_BY_DUNNING);
    credit.stop = Optional.of(StopKind.BY_PERSON);
    assertThat(codes()).containsExactly(CreditReasonCode.STOPPED);
  }

  @Test
  @DisplayName("K-40 an accepted order that does not grow is never held, one that grows is")
  void loweringNeverBlocks() {
    credit.owes("500").limit("100");
    assertThat(credit.ask(order("80").acceptedBefore(eur("80"))).verdict()).isEqualTo(Verdict.WARNS);
    assertThat(credit.ask(order("79.99").acceptedBefore(eur("80"))).verdict()).isEqualTo(Verdict.WARNS);
    assertThat(credit.ask(order("80.01").acceptedBefore(eur("80"))).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.ask(order("79").acceptedBefore(eur("0"))).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(credit.ask(order("79").acceptedBefore(Money.of("80", ExampleCredit.USD))).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  @DisplayName("K-20 room of 100: an order of 100 passes, the same order doubled afterwards is held")
  void increasingIsCheckedAgain() {
    credit.owes("400").limit("500");
    assertThat(credit.ask("100").verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order("200").acceptedBefore(eur("100"))).holding()).containsExactly(CreditReasonCode.OVER_LIMIT);
  }

  @Test
  @DisplayName("K-23 what is invoiced in full leaves without a second check")
  void invoicedShipmentPasses() {
    credit.owes("500").limit("100");
    assertThat(credit.ask(order("100").ofShipment(true)).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order("100").ofShipment(false)).verdict()).isEqualTo(Verdict.HOLDS);
    CreditRequest order = order("100");
    assertThat(credit.ask(new CreditRequest(CreditOccasion.ORDER, order.kind(), order.orderId(), order.customer(), order.organisation(),
        order.amount(), order.accepted(), order.paymentTermId(), true, order.on())).verdict()).isEqualTo(Verdict.HOLDS);
  }

  @Test
  void aShipmentAddsNothingToTheExposureItIsIn() {
    credit.owes("100").limit("100");
    assertThat(credit.ask(order("60").ofShipment(false)).verdict()).isEqualTo(Verdict.PASSES);
    assertThat(credit.ask(order("60")).verdict()).isEqualTo(Verdict.HOLDS);
    credit.owes("100.01");
    assertThat(credit.ask(order("60").acceptedBefore(eur("60")).ofShipment(false)).verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(order("60").notCounted()).isEqualTo(5);
    assertThat(order("60").ofShipment(false).notCounted()).isZero();
  }

  @Test
  @DisplayName("K-36 an accepted order that somebody holds is not shipped until it is resumed")
  void heldByHandIsNotShipped() {
    credit.stoppedByHand = true;
    assertThat(credit.ask(order("60").ofShipment(false)).holding()).containsExactly(CreditReasonCode.ON_HOLD);
    assertThat(credit.ask("60").verdict()).isEqualTo(Verdict.PASSES);
    credit.stoppedByHand = false;
    assertThat(credit.ask(order("60").ofShipment(false)).verdict()).isEqualTo(Verdict.PASSES);
  }
}
