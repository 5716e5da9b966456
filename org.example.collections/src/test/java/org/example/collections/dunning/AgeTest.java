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

class AgeTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
  private final ExampleRun run = ExampleRun.under(procedure(level(1, 5), level(2, 20), level(3, 40)));

  @Test
  @DisplayName("A-01 nothing on the day before the level's first day")
  void waitsUntilTheDayTheLevelNames() {
    ExampleOutcome outcome = run.on(DUE.plusDays(4), item(1, DUE), item(2, DUE.minusDays(1)));
    assertThat(outcome.of(1)).isEqualTo("NOT_YET");
    assertThat(outcome.of(2)).isEqualTo("L1");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.LEVEL, 1));
    assertThat(outcome.leftOut(1).detail()).isEqualTo("2026-03-25");
    assertThat(outcome.leftOut(1).daysOverdue()).isEqualTo(4);
  }

  @Test
  @DisplayName("A-02 dunned from the day the level names (>=), one proposal at level 1")
  void dunsFromTheDayTheLevelNames() {
    ExampleOutcome outcome = run.on(DUE.plusDays(5), item(1, DUE));
    assertThat(outcome.chosen(1).rule()).isEqualTo(ChosenRule.DAYS_AFTER_DUE);
    assertThat(outcome.notice().level().name()).isEqualTo("L1");
    assertThat(outcome.notice().items()).singleElement().satisfies(line -> {
      assertThat(line.daysOverdue()).isEqualTo(5);
      assertThat(line.open()).hasToString("100.00 EUR");
    });
  }

  @ParameterizedTest(name = "{0} days: {1}")
  @CsvSource({"5,NOT_YET", "9,NOT_YET", "10,L1", "11,L1", "15,L1"})
  @DisplayName("A-09 level of 10 days: days due below, at and above")
  void comparesDaysDue(int days, String expected) {
    ExampleRun ten = ExampleRun.under(procedure(level(1, 10)));
    assertThat(ten.on(DUE.plusDays(days), item(1, DUE)).of(1)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"0.00,not due", "-5.00,not due", "0.01,L1"})
  @DisplayName("A-10 an open amount of zero is not dunned, a cent is")
  void leavesPaidItemsAlone(String open, String expected) {
    assertThat(run.on(DUE.plusDays(10), item(1, DUE).stillOpen(open)).of(1)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A-12 an item not due yet is no part of the run, whatever is shown for information")
  void leavesAloneWhatIsNotDue() {
    ExampleRun showing = ExampleRun.under(procedure(level(1, 0).showsAllDue().showsNotDue()));
    for (ExampleRun each : new ExampleRun[] {run, showing}) {
      assertThat(each.on(DUE.minusDays(1), item(1, DUE)).byInvoice()).isEmpty();
    }
    assertThat(showing.on(DUE, item(1, DUE)).of(1)).isEqualTo("L1");
  }

  @Test
  @DisplayName("A-36 A-37 first level at 15 days: none 3 days after the due date, level 1 after 15")
  void reachesTheFirstLevelOnce() {
    ExampleRun fifteen = ExampleRun.under(procedure(level(1, 15), level(2, 30), level(3, 40)));
    assertThat(fifteen.on(DUE.plusDays(3), item(1, DUE)).of(1)).isEqualTo("NOT_YET");
    assertThat(fifteen.on(DUE.plusDays(15), item(1, DUE)).of(1)).isEqualTo("L1");
  }

  @ParameterizedTest(name = "due {0}: from {1}")
  @CsvSource({"2026-01-20,2026-02-28", "2026-01-31,2026-03-31", "2026-01-01,2026-01-31", "2028-01-20,2028-02-29"})
  void waitsForTheEndOfTheMonth(LocalDate due, LocalDate first) {
    ExampleRun monthly = ExampleRun.under(procedure(level(1, 30).mode(DaysMode.END_OF_MONTH)));
    assertThat(monthly.on(first.minusDays(1), item(1, due)).leftOut(1).detail()).isEqualTo(first.toString());
    assertThat(monthly.on(first, item(1, due)).chosen(1).rule()).isEqualTo(ChosenRule.END_OF_MONTH);
    assertThat(monthly.on(first.plusDays(1), item(1, due)).of(1)).isEqualTo("L1");
  }

  @Test
  @DisplayName("A-58 oldest unpaid 10 days: none, 9, 10, 20")
  void countsTheOldestUnpaid() {
    ExampleRun ten = ExampleRun.under(procedure(level(1, 10)));
    assertThat(ten.on(DUE).outcome().decisions()).isEmpty();
    assertThat(ten.on(DUE.plusDays(9), item(1, DUE)).of(1)).isEqualTo("NOT_YET");
    assertThat(ten.on(DUE.plusDays(10), item(1, DUE)).of(1)).isEqualTo("L1");
    assertThat(ten.on(DUE.plusDays(20), item(1, DUE)).of(1)).isEqualTo("L1");
  }

  @Test
  void countsCalendarDaysOverSummerTime() {
    LocalDate due = LocalDate.of(2026, 3, 28);
    assertThat(run.on(LocalDate.of(2026, 4, 1), item(1, due)).of(1)).isEqualTo("NOT_YET");
    assertThat(run.on(LocalDate.of(2026, 4, 2), item(1, due)).of(1)).isEqualTo("L1");
  }
}
