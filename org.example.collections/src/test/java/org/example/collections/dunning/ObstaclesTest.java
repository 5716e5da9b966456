// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.receivable.RateGap;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ObstaclesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20)));

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(15));
  }

  private static RecordRef invoice(int id) {
    return new RecordRef(RecordKind.INVOICE, id);
  }

  private static RecordRef notice(int id) {
    return new RecordRef(RecordKind.NOTICE, id);
  }

  @Test
  @DisplayName("A-11 15 days due and in dispute: left out, its neighbour is dunned")
  void leavesOutWhatIsInDispute() {
    ExampleOutcome outcome = run.on(DAY, late(1).inDispute(), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly("IN_DISPUTE", "L1");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(invoice(1));
    assertThat(outcome.notice().items()).hasSize(1);
  }

  @ParameterizedTest(name = "until {0} days after the run: {1}")
  @CsvSource({"-1,L1", "0,GRACE", "1,GRACE", "700,GRACE"})
  @DisplayName("A-29 grace on the invoice holds up to and including its date")
  void givesGraceToTheInvoice(int days, String expected) {
    ExampleOutcome outcome = run.on(DAY, late(1).grace(DAY.plusDays(days)), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly(expected, "L1");
  }

  @Test
  void givesGraceToTheCustomer() {
    ExampleOutcome outcome = run.grace(DAY).on(DAY, late(1));
    assertThat(outcome.of(1)).isEqualTo("GRACE");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.CUSTOMER, 7));
    assertThat(outcome.leftOut(1).detail()).isEqualTo("2026-05-20");
    assertThat(run.on(DAY.plusDays(1), late(1)).of(1)).isEqualTo("L1");
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource({"-5,-1,L1", "-5,0,BLOCKED", "0,5,BLOCKED", "1,5,L1", "-5,,BLOCKED"})
  void holdsABlockFromItsFirstToItsLastDay(int from, Integer until, String expected) {
    LocalDate last = until == null ? null : DAY.plusDays(until);
    ExampleOutcome outcome = run.on(DAY, late(1).blocked(31, DAY.plusDays(from), last), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly(expected, "L1");
  }

  @Test
  void namesTheBlockAndItsEnd() {
    LeftOut until = run.on(DAY, late(1).blocked(31, DAY, DAY.plusDays(5))).leftOut(1);
    assertThat(until.cause()).isEqualTo(new RecordRef(RecordKind.BLOCK, 31));
    assertThat(until.detail()).isEqualTo("2026-05-25");
    assertThat(run.on(DAY, late(1).blocked(31, DAY, null)).leftOut(1).detail()).isEmpty();
    assertThatThrownBy(() -> late(1).blocked(31, DAY, DAY.minusDays(1))).hasMessageContaining("2026-05-19");
  }

  @Test
  @DisplayName("A-59 a customer excluded from dunning is left out at any age")
  void excludesACustomer() {
    ExampleRun excluded = ExampleRun.under(procedure(level(1, 10))).blocked(32, DAY.minusDays(1), null);
    ExampleOutcome outcome = excluded.on(DAY, late(1), item(2, DAY.minusDays(400)));
    assertThat(outcome.byInvoice().values()).containsExactly("BLOCKED", "BLOCKED");
    assertThat(run.on(DAY, late(1)).of(1)).isEqualTo("L1");
  }

  @ParameterizedTest
  @EnumSource(CollectionType.class)
  void leavesOutWhatOthersCollect(CollectionType type) {
    String expected = type == CollectionType.DUNNING ? "L1" : "HANDED_OVER";
    assertThat(run.on(DAY, late(1).collection(type)).of(1)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A-47 an item dunned under another procedure is to be handled by hand")
  void leavesAloneWhatAnotherProcedureBegan() {
    LocalDate last = DAY.minusDays(9);
    ExampleOutcome outcome = run.on(DAY, late(1).dunnedUnder(2, 5, last), late(2).dunned(1, last),
        item(3, DAY.minusDays(21)).dunned(1, last));
    assertThat(outcome.byInvoice().values()).containsExactly("OTHER_PROCEDURE", "NOT_YET", "L2");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(notice(100));
  }

  @Test
  @DisplayName("S-04 an override on the invoice sets the old notice aside: new ladder from its beginning, waiting kept")
  void beginsAgainUnderAnOverride() {
    ExampleRun two = ExampleRun.under(procedure(level(1, 10), level(2, 20)),
        procedure(level(21, 5).between(7), level(22, 12)).id(2));
    assertThat(two.on(DAY, late(1).override(2).dunned(2, DAY.minusDays(7))).of(1)).isEqualTo("L21");
    assertThat(two.on(DAY, late(1).override(2).dunned(2, DAY.minusDays(6))).of(1)).isEqualTo("TOO_SOON");
    assertThat(two.on(DAY, late(1).override(2).dunnedUnder(2, 21, DAY.minusDays(7))).of(1)).isEqualTo("L22");
  }

  @Test
  void waitsForPendingProposals() {
    ExampleOutcome outcome = run.on(DAY, late(1).pending(51, false), late(2).pending(52, true), late(3));
    assertThat(outcome.byInvoice().values()).containsExactly("AWAITING_APPROVAL", "HELD", "L1");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(notice(51));
    assertThat(outcome.leftOut(2).cause()).isEqualTo(notice(52));
  }

  @Test
  void namesCurrenciesAndDayOfAMissingRate() {
    ExampleOutcome outcome = run.on(DAY, late(1).rateGap(new RateGap(USD, EUR, DAY.minusDays(3))), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly("MISSING_RATE", "L1");
    assertThat(outcome.leftOut(1).detail()).isEqualTo("USD EUR 2026-05-17");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(invoice(1));
  }

  @Test
  void recordsTheFirstReasonInTheOrderOfPrecedence() {
    ExampleItem all = late(1).inDispute().blocked(31, DAY, null).grace(DAY).collection(CollectionType.LEGAL_PROCEDURE)
        .dunnedUnder(9, 1, DAY).pending(51, true).rateGap(new RateGap(USD, EUR, DAY));
    assertThat(run.on(DAY, all).of(1)).isEqualTo("IN_DISPUTE");
    ExampleItem rest = late(1).blocked(31, DAY, null).grace(DAY).collection(CollectionType.LEGAL_PROCEDURE);
    assertThat(run.on(DAY, rest).of(1)).isEqualTo("BLOCKED");
    assertThat(run.on(DAY, late(1).grace(DAY).collection(CollectionType.LEGAL_PROCEDURE)).of(1)).isEqualTo("GRACE");
    assertThat(run.on(DAY, late(1).dunnedUnder(9, 1, DAY).pending(51, true)).of(1)).isEqualTo("OTHER_PROCEDURE");
    assertThat(run.on(DAY, late(1).pending(51, true).rateGap(new RateGap(USD, EUR, DAY))).of(1)).isEqualTo("HELD");
  }
}
