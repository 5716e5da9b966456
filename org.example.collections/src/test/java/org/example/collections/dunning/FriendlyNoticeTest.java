// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FriendlyNoticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final ExampleRun run = ExampleRun.under(procedure(level(1, -3), level(2, 5), level(3, 15)));

  private static ExampleItem dueIn(int invoice, int days) {
    return item(invoice, DAY.plusDays(days));
  }

  @ParameterizedTest(name = "due in {0} days: {1}")
  @CsvSource({"4,not due", "3,L1", "1,L1", "0,L1", "-1,NOT_YET", "-4,NOT_YET", "-5,L2"})
  void goesOutBeforeTheDueDateAndLapsesAfterIt(int days, String expected) {
    assertThat(run.on(DAY, dueIn(1, days)).of(1)).isEqualTo(expected);
  }

  @Test
  void isSentOnce() {
    ExampleOutcome outcome = run.on(DAY, dueIn(1, 1).dunned(1, DAY.minusDays(2)), dueIn(2, 1));
    assertThat(outcome.byInvoice().values()).containsExactly("NOT_YET", "L1");
    assertThat(outcome.chosen(2).rule()).isEqualTo(ChosenRule.BEFORE_DUE);
  }

  @Test
  void isALetterOfItsOwnAndAsksForNothingBeforeTheDueDate() {
    ExampleRun early = ExampleRun.under(procedure(level(1, -20).payWithin(7), level(2, 5).payWithin(7)).highestLevel());
    ExampleOutcome outcome = early.on(DAY, dueIn(1, 18), dueIn(2, -9));
    assertThat(outcome.notices()).extracting(notice -> notice.level().name()).containsExactly("L2", "L1");
    assertThat(outcome.notices()).extracting(DunningNotice::payBy).containsExactly(DAY.plusDays(7), DAY.plusDays(18));
  }

  @Test
  void leavesAnItemAloneWhenThereIsNothingButAFriendlyNotice() {
    ExampleRun only = ExampleRun.under(procedure(level(1, -3)));
    assertThat(only.on(DAY, dueIn(1, -1), dueIn(2, 0)).byInvoice().values()).containsExactly("LADDER_FINISHED", "L1");
  }
}
