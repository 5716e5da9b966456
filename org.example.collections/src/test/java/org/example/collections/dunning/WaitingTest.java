// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
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

class WaitingTest {
  private static final LocalDate DAY = LocalDate.of(2013, 1, 10);
  private static final LocalDate DUE = DAY.minusDays(60);

  private static ExampleRun waiting(int days) {
    return ExampleRun.under(procedure(level(1, 10), level(2, 20).between(days), level(3, 30).between(days)));
  }

  @Test
  @DisplayName("A-20 a notice dated after the run holds the item back, whatever the days between")
  void waitsForTheFuture() {
    LocalDate run = LocalDate.of(2013, 1, 1);
    for (int days : new int[] {0, 15}) {
      assertThat(waiting(days).on(run, item(1, DUE).dunned(1, DAY)).of(1)).isEqualTo("TOO_SOON");
    }
    assertThat(waiting(0).on(run, item(1, DUE).dunned(1, run.minusDays(1))).of(1)).isEqualTo("L2");
  }

  @Test
  @DisplayName("A-21 last notice 9 days ago: not with 15 days between, yes with 7")
  void waitsBetweenTwoNotices() {
    LocalDate last = LocalDate.of(2013, 1, 1);
    ExampleOutcome tooSoon = waiting(15).on(DAY, item(1, DUE).dunned(1, last));
    assertThat(tooSoon.of(1)).isEqualTo("TOO_SOON");
    assertThat(tooSoon.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.NOTICE, 100));
    assertThat(tooSoon.leftOut(1).detail()).isEqualTo("2013-01-16");
    assertThat(waiting(7).on(DAY, item(1, DUE).dunned(1, last)).of(1)).isEqualTo("L2");
  }

  @ParameterizedTest(name = "{0} days ago: {1}")
  @CsvSource({"3,TOO_SOON", "4,L2", "5,L2"})
  @DisplayName("A-54 four days between two notices, by date")
  void countsDaysBetweenByDate(int daysAgo, String expected) {
    assertThat(waiting(4).on(DAY, item(1, DUE).dunned(1, DAY.minusDays(daysAgo))).of(1)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A-38 three runs on one day climb one level only")
  void climbsOneLevelADay() {
    assertThat(waiting(0).on(DAY, item(1, DUE)).of(1)).isEqualTo("L1");
    assertThat(waiting(0).on(DAY, item(1, DUE).dunned(1, DAY)).of(1)).isEqualTo("TOO_SOON");
    assertThat(waiting(0).on(DAY.plusDays(1), item(1, DUE).dunned(1, DAY)).of(1)).isEqualTo("L2");
    assertThat(waiting(0).on(DAY.plusDays(2), item(1, DUE).dunned(2, DAY.plusDays(1))).of(1)).isEqualTo("L3");
  }

  @Test
  @DisplayName("A-39 in dispute no level; afterwards one level a run day")
  void climbsAfterADispute() {
    assertThat(waiting(0).on(DAY, item(1, DUE).inDispute(), item(2, DUE)).byInvoice().values())
        .containsExactly("IN_DISPUTE", "L1");
    assertThat(waiting(0).on(DAY, item(1, DUE)).of(1)).isEqualTo("L1");
    assertThat(waiting(0).on(DAY, item(1, DUE).dunned(1, DAY)).of(1)).isEqualTo("TOO_SOON");
  }

  @ParameterizedTest(name = "{0} days ago: {1}")
  @CsvSource({"9,TOO_SOON", "10,L2", "11,L2"})
  void addsTheMailTransit(int daysAgo, String expected) {
    ExampleRun post = ExampleRun.under(procedure(level(1, 10), level(2, 20).between(7)).mailTransitDays(3));
    assertThat(post.on(DAY, item(1, DUE).dunned(1, DAY.minusDays(daysAgo))).of(1)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A-61 levels at 30, 40, 50 days, checked on four days; nothing once paid")
  void followsTheStagesOfAnInvoice() {
    ExampleRun stages = ExampleRun.under(procedure(level(1, 30), level(2, 40), level(3, 50)));
    LocalDate due = LocalDate.of(2012, 5, 31);
    LocalDate first = LocalDate.of(2012, 6, 30);
    LocalDate second = LocalDate.of(2012, 7, 10);
    LocalDate third = LocalDate.of(2012, 7, 20);
    assertThat(stages.on(LocalDate.of(2012, 6, 24), item(1, due)).of(1)).isEqualTo("NOT_YET");
    assertThat(stages.on(first, item(1, due)).of(1)).isEqualTo("L1");
    assertThat(stages.on(second, item(1, due).dunned(1, first)).of(1)).isEqualTo("L2");
    assertThat(stages.on(third, item(1, due).dunned(2, second)).of(1)).isEqualTo("L3");
    assertThat(stages.on(third, item(1, due).dunned(2, second).stillOpen("0.00")).byInvoice()).isEmpty();
  }

  @Test
  @DisplayName("A-49 an invoice posted after the first reminder joins the second one as a line of its own")
  void takesALaterInvoiceAlong() {
    LocalDate posted = LocalDate.of(2026, 2, 2);
    ExampleRun weekly = ExampleRun.under(procedure(level(1, 7), level(2, 14).between(7)));
    LocalDate firstReminder = posted.plusDays(22);
    ExampleOutcome second = weekly.on(firstReminder.plusDays(8), item(1, posted.plusDays(7)).dunned(1, firstReminder),
        item(2, posted.plusDays(13)));
    assertThat(second.notice().items()).extracting(line -> line.level().name()).containsExactly("L2", "L1");
    assertThat(second.notice().infos()).isEmpty();
  }
}
