// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.held;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run makes of talks, promises, disputes and plans. */
class TalkGuardTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)));

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(15));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"TALK,SPOKE_WITH", "PROMISE,PROMISED", "DISPUTE,IN_DISPUTE", "PLAN,PLAN", "AGREEMENT,BLOCKED"})
  @DisplayName("H-08 what was agreed before the run holds the item back with its own reason; its neighbour is dunned")
  void leavesOutWithReasonRecordAndText(BlockReason reason, String expected) {
    ExampleOutcome outcome = run.on(DAY, late(1).blocked(held(reason, DAY.minusDays(3), DAY)), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly(expected, "L1");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.CONTACT_ENTRY, 77));
    assertThat(outcome.leftOut(1).detail()).isEqualTo("Spoke with Ms Weber");
    assertThat(outcome.notice().items()).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"TALK", "PROMISE", "DISPUTE", "PLAN"})
  @DisplayName("every quiet period holds on its last day and has ended by itself the day after")
  void endsByItself(BlockReason reason) {
    LocalDate last = DAY;
    assertThat(run.on(last, late(1).blocked(held(reason, DAY.minusDays(7), last))).of(1)).isNotEqualTo("L1");
    assertThat(run.on(last.plusDays(1), late(1).blocked(held(reason, DAY.minusDays(7), last))).of(1)).isEqualTo("L1");
    assertThat(run.on(DAY.minusDays(7), item(1, DAY.minusDays(20)).blocked(held(reason, DAY.minusDays(7), last))).of(1))
        .isNotEqualTo("L1");
  }

  @Test
  void theStrongestReasonIsShown() {
    ExampleItem both = late(1).blocked(held(BlockReason.TALK, DAY, DAY)).blocked(held(BlockReason.PROMISE, DAY, DAY));
    assertThat(run.on(DAY, both).of(1)).isEqualTo("PROMISED");
    assertThat(run.on(DAY, late(1).blocked(held(BlockReason.TALK, DAY, DAY)).blocked(31, DAY, null)).of(1)).isEqualTo("BLOCKED");
    assertThat(run.on(DAY, late(1).inDispute().blocked(31, DAY, null)).of(1)).isEqualTo("IN_DISPUTE");
  }

  @ParameterizedTest(name = "{0} of 100.00 disputed: {1}")
  @CsvSource({"30.00,L1,70.00", "99.99,L1,0.01", "100.00,IN_DISPUTE,", "120.00,IN_DISPUTE,"})
  void dunsWhatIsNotDisputed(String part, String expected, String dunned) {
    ExampleOutcome outcome = run.on(DAY, late(1).inDispute().blocked(ExampleItem.disputed(part, DAY)), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly(expected, "L1");
    if (dunned == null) {
      assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.DISPUTE, 78));
      assertThat(outcome.leftOut(1).item().item().open()).hasToString("100.00 EUR");
    } else {
      assertThat(outcome.notice().items().get(0).open()).hasToString(dunned + " EUR");
    }
  }

  @Test
  @DisplayName("H-14 after a broken promise the level before comes once more, then the ladder goes on")
  void repeatsTheLevel() {
    LocalDate broken = DAY.minusDays(2);
    ExampleItem first = item(1, DAY.minusDays(60)).dunned(1, DAY.minusDays(20));
    assertThat(run.on(DAY, first).of(1)).isEqualTo("L2");
    ExampleOutcome again = run.on(DAY, first.repeatFrom(broken), item(2, DAY.minusDays(60)).dunned(1, DAY.minusDays(20)));
    assertThat(again.byInvoice().values()).containsExactly("L1", "L2");
    assertThat(again.chosen(1).rule()).isEqualTo(ChosenRule.LEVEL_AGAIN);
    ExampleItem repeated = item(1, DAY.minusDays(60)).dunned(1, broken).repeatFrom(broken);
    assertThat(run.on(DAY.plusDays(20), repeated).of(1)).isEqualTo("L2");
  }

  @Test
  void repeatsNothingWhereNothingWasSent() {
    assertThat(run.on(DAY, late(1).repeatFrom(DAY)).of(1)).isEqualTo("L1");
  }

  @Test
  void aLadderThatIsNotSequentialRepeatsTheSameLevelToo() {
    ExampleRun jumping = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)).notSequential());
    ExampleItem old = item(1, DAY.minusDays(60)).dunned(1, DAY.minusDays(20));
    assertThat(jumping.on(DAY, old).of(1)).isEqualTo("L3");
    assertThat(jumping.on(DAY, old.repeatFrom(DAY)).of(1)).isEqualTo("L1");
  }

  @Test
  void theHighestLevelOfTheCustomerDoesNotRaiseARepeatedOne() {
    ExampleRun raising = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)).highestLevel());
    ExampleItem old = item(1, DAY.minusDays(60)).dunned(1, DAY.minusDays(20)).repeatFrom(DAY);
    ExampleOutcome outcome = raising.on(DAY, old, item(2, DAY.minusDays(60)).dunned(2, DAY.minusDays(20)), late(3));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "L3", "L3");
  }
}
