// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LadderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)));

  private static ExampleItem late(int invoice, int days) {
    return item(invoice, DAY.minusDays(days));
  }

  @Test
  @DisplayName("A-03 A-16 a proposal that was never issued is no reminder: the item stays at level 1")
  void climbsOnlyWhatWasIssued() {
    assertThat(run.on(DAY, late(1, 30)).of(1)).isEqualTo("L1");
    assertThat(run.on(DAY, late(1, 30).dunned(1, DAY.minusDays(10))).of(1)).isEqualTo("L2");
  }

  @Test
  @DisplayName("A-15 25 days due without level 1: level 1, never level 2 first")
  void beginsAtTheFirstLevel() {
    assertThat(run.on(DAY, late(1, 25)).of(1)).isEqualTo("L1");
  }

  @Test
  @DisplayName("A-17 35 days due: levels 1, 2, 3 in turn, each after the one before was issued")
  void climbsOneLevelAtATime() {
    assertThat(run.on(DAY, late(1, 35)).of(1)).isEqualTo("L1");
    assertThat(run.on(DAY, late(1, 35).dunned(1, DAY.minusDays(2))).of(1)).isEqualTo("L2");
    assertThat(run.on(DAY, late(1, 35).dunned(2, DAY.minusDays(1))).of(1)).isEqualTo("L3");
  }

  @Test
  @DisplayName("A-25 a run after the last level was issued finds nothing to do")
  void endsAfterTheLastLevel() {
    ExampleOutcome outcome = run.on(DAY, late(1, 90).dunned(3, DAY.minusDays(30)), late(2, 10));
    assertThat(outcome.of(1)).isEqualTo("LADDER_FINISHED");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.NOTICE, 100));
    assertThat(outcome.leftOut(1).level().orElseThrow().name()).isEqualTo("L3");
    assertThat(outcome.of(2)).isEqualTo("L1");
  }

  @Test
  @DisplayName("A-27 two invoices, 15 and 25 days due, levels 10 and 20: both only level 1")
  void dunsTwoInvoicesAtTheFirstLevel() {
    ExampleRun two = ExampleRun.under(procedure(level(1, 10), level(2, 20)));
    ExampleOutcome outcome = two.on(DAY, late(1, 15).open("110.00"), late(2, 25).open("110.00"));
    assertThat(outcome.byInvoice()).containsEntry(1, "L1").containsEntry(2, "L1");
    assertThat(outcome.notice().total()).hasToString("220.00 EUR");
  }

  @Test
  @DisplayName("A-23 an issued notice without a date is a broken record")
  void refusesANoticeWithoutDate() {
    assertThatThrownBy(() -> late(4, 20).dunned(1, null)).isInstanceOf(BrokenNotice.class).hasMessageContaining("400");
    assertThat(late(4, 20).dunned(1, DAY).build().lastNotice()).isPresent();
  }

  @Test
  void refusesANoticeAtALevelOfNoProcedure() {
    assertThatThrownBy(() -> run.on(DAY, late(4, 20).dunned(9, DAY.minusDays(9)))).isInstanceOf(BrokenNotice.class)
        .hasMessageContaining("400").hasMessageContaining("level 9");
  }

  @Test
  void takesTheHighestLevelReachedWhenNotSequential() {
    ExampleRun free = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)).notSequential());
    ExampleOutcome outcome = free.on(DAY, late(1, 9), late(2, 10), late(3, 29), late(4, 30),
        late(5, 29).dunned(2, DAY.minusDays(5)), late(6, 90).dunned(1, DAY.minusDays(5)));
    assertThat(outcome.byInvoice().values()).containsExactly("NOT_YET", "L1", "L2", "L3", "NOT_YET", "L3");
    assertThat(outcome.leftOut(5).level().orElseThrow().name()).isEqualTo("L3");
  }

  @Test
  @DisplayName("A-41 ten days net, thirty days end of month, ten days after the previous: 1, 2, 3 in three runs")
  void mixesTheModes() {
    ExampleRun mixed = ExampleRun.under(procedure(level(1, 10).number(1),
        level(2, 30).number(2).mode(DaysMode.END_OF_MONTH),
        level(3, 0).number(3).mode(DaysMode.AFTER_PREVIOUS).between(10)));
    LocalDate due = DAY.minusYears(1);
    assertThat(mixed.on(DAY.minusMonths(6), item(1, due)).of(1)).isEqualTo("L1");
    assertThat(mixed.on(DAY.minusMonths(2), item(1, due).dunned(1, DAY.minusMonths(6))).of(1)).isEqualTo("L2");
    ExampleOutcome third = mixed.on(DAY, item(1, due).dunned(2, DAY.minusMonths(2)));
    assertThat(third.of(1)).isEqualTo("L3");
    assertThat(third.chosen(1).rule()).isEqualTo(ChosenRule.AFTER_PREVIOUS);
    assertThat(mixed.on(DAY, item(1, due).dunned(2, DAY.minusDays(9))).of(1)).isEqualTo("TOO_SOON");
    assertThat(mixed.on(DAY, item(1, due).dunned(2, DAY.minusDays(10))).of(1)).isEqualTo("L3");
  }

  @Test
  @DisplayName("A-42 the lowest level cannot count from a previous notice")
  void refusesALadderWithoutBeginning() {
    ExampleProcedure wrong =
        procedure(level(1, 0).number(1).mode(DaysMode.AFTER_PREVIOUS).between(10), level(2, 20).number(2));
    assertThatThrownBy(wrong::build).isInstanceOfSatisfying(InvalidProcedure.class,
        fault -> assertThat(fault.level()).isEqualTo(new LevelId(1)));
    assertThat(procedure(level(2, 20).number(1), level(1, 0).number(2).mode(DaysMode.AFTER_PREVIOUS)).build().ladder())
        .hasSize(2);
  }

  @Test
  void jumpsToNoLevelAfterPreviousWithoutAPrevious() {
    ExampleRun free = ExampleRun.under(
        procedure(level(1, 10).number(1), level(2, 0).number(2).mode(DaysMode.AFTER_PREVIOUS)).notSequential());
    assertThat(free.on(DAY, late(1, 90), late(2, 9)).byInvoice().values()).containsExactly("L1", "NOT_YET");
  }

  @Test
  void ranksByNumberElseByDays() {
    assertThat(procedure(level(1, 30), level(2, 10)).build().ladder()).extracting(DunningLevel::name)
        .containsExactly("L2", "L1");
    assertThat(procedure(level(1, 30).number(1), level(2, 10).number(2)).build().ladder())
        .extracting(DunningLevel::name).containsExactly("L1", "L2");
    assertThat(procedure(level(1, 30).number(1), level(2, 10)).build().ladder()).extracting(DunningLevel::name)
        .containsExactly("L2", "L1");
  }

  @Test
  void passesOverInactiveLevelsAndStatements() {
    ExampleRun gaps = ExampleRun.under(
        procedure(level(1, 1).statement(), level(2, 10), level(3, 15).inactive(), level(4, 20)));
    assertThat(gaps.on(DAY, late(1, 5), late(2, 16)).byInvoice().values()).containsExactly("NOT_YET", "L2");
    LocalDate last = DAY.minusDays(5);
    ExampleOutcome outcome = gaps.on(DAY, late(1, 16).dunned(2, last), late(2, 20).dunned(3, last));
    assertThat(outcome.byInvoice().values()).containsExactly("NOT_YET", "L4");
  }

  @Test
  @DisplayName("B-08 a paid instalment is not dunned; when the payment is cancelled it goes on from its level")
  void forgetsAPaidInstalmentUntilThePaymentIsCancelled() {
    ExampleItem instalment = late(1, 35).dunned(1, DAY.minusDays(10));
    ExampleItem other = late(2, 12);
    assertThat(run.on(DAY, instalment.stillOpen("0.00"), other).byInvoice()).containsOnlyKeys(2);
    assertThat(run.on(DAY, instalment.stillOpen("100.00"), other).byInvoice().values()).containsExactly("L2", "L1");
  }

  @Test
  @DisplayName("B-09 a credit note against the invoice settles it; when that is cancelled it goes on from its level")
  void forgetsACreditedInvoiceUntilTheCreditIsCancelled() {
    ExampleItem credited = late(1, 35).dunned(2, DAY.minusDays(10));
    assertThat(run.on(DAY, credited.stillOpen("40.00")).notice().total()).hasToString("40.00 EUR");
    assertThat(run.on(DAY, credited.stillOpen("0.00")).byInvoice()).isEmpty();
    assertThat(run.on(DAY, credited.stillOpen("100.00")).of(1)).isEqualTo("L3");
  }
}
