// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CreateDunningRunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private final ExampleRun example = ExampleRun.under(procedure(level(1, 10), level(2, 20)));
  private final MemoryRuns runs = new MemoryRuns();
  private final List<Integer> progress = new ArrayList<>();

  private CreatedRun create(LocalDate date, CustomerAccount... accounts) {
    CustomerAccounts all = (request, consumer) -> List.of(accounts).forEach(consumer);
    return new CreateDunningRun(example::policy, all, example.rates(), runs).on(DunningRunRequest.everythingOn(date), progress::add);
  }

  @Test
  void countsWhatItDecided() {
    DunningRunSummary summary =
        create(DAY, example.account(item(1, DAY.minusDays(12)), item(2, DAY.minusDays(3)), item(3, DAY.plusDays(3))),
            example.account(item(4, DAY.minusDays(12)).inDispute()), example.account(item(5, DAY.minusDays(11))))
            .summary();
    assertThat(summary.due()).isEqualTo(4);
    assertThat(summary.chosen()).isEqualTo(2);
    assertThat(summary.leftOut()).isEqualTo(2);
    assertThat(summary.leftOutByReason())
        .isEqualTo(Map.of(SkipReason.NOT_YET, 1, SkipReason.IN_DISPUTE, 1));
    assertThat(summary.notices()).isEqualTo(2);
    assertThat(runs.calls).containsExactly("lock", "open 2026-05-20", "append 3", "finish 4");
  }

  @Test
  void finishesARunWithNothingToDo() {
    assertThat(create(DAY).summary()).isEqualTo(new DunningRunSummary(0, 0, Map.of(), 0));
    assertThat(runs.calls).containsExactly("lock", "open 2026-05-20", "finish 0");
  }

  @Test
  void refusesADateBeforeTheLastIssuedRun() {
    runs.lastIssued = Optional.of(DAY);
    assertThatThrownBy(() -> create(DAY.minusDays(1))).isInstanceOfSatisfying(RunDatedTooEarly.class,
        refused -> assertThat(refused.lastIssued()).isEqualTo(DAY));
    assertThat(runs.calls).containsExactly("lock");
    assertThat(create(DAY).summary().due()).isZero();
  }

  @Test
  @DisplayName("S-08 a run with issued notices is not created again")
  void passesOnThatTheRunIsIssued() {
    runs.refusal = new RunAlreadyIssued(new DunningRunId(9));
    assertThatThrownBy(() -> create(DAY, example.account(item(1, DAY.minusDays(12))))).isSameAs(runs.refusal);
    assertThat(runs.calls).containsExactly("lock");
  }

  @Test
  void asksForTheRequestedRun() {
    DunningRunRequest again = new DunningRunRequest(DAY, Optional.of(new DunningRunId(9)), Optional.empty(),
        Optional.empty(), Optional.empty(), OptionalInt.empty());
    CreatedRun run = new CreateDunningRun(example::policy, (request, consumer) -> { }, example.rates(), runs).on(again, progress::add);
    assertThat(run.run()).isEqualTo(new DunningRunId(9));
  }

  @Test
  void writesInBatches() {
    CustomerAccount[] accounts = IntStream.rangeClosed(1, 2500)
        .mapToObj(id -> example.account(item(id, DAY.minusDays(12)))).toArray(CustomerAccount[]::new);
    assertThat(create(DAY, accounts).summary().chosen()).isEqualTo(2500);
    assertThat(runs.calls).containsExactly("lock", "open 2026-05-20", "append 1000", "append 1000", "append 500",
        "finish 2500");
    assertThat(progress).containsExactly(1000, 2000, 2500);
  }

  @Test
  @DisplayName("A-07 an item paid in full is no part of the next run")
  void forgetsWhatIsPaid() {
    assertThat(create(DAY, example.account(item(1, DAY.minusDays(50)))).summary().chosen()).isEqualTo(1);
    CreatedRun paid = create(DAY.plusDays(1), example.account(item(1, DAY.minusDays(50)).stillOpen("0.00")));
    assertThat(paid.summary().due()).isZero();
  }

  @Test
  void refusesASummaryThatDoesNotAddUp() {
    assertThatThrownBy(() -> new DunningRunSummary(3, 1, Map.of(SkipReason.GRACE, 1), 1)).hasMessageContaining("3 due");
    assertThat(new DunningRunSummary(3, 1, Map.of(SkipReason.GRACE, 2), 1).leftOut()).isEqualTo(2);
  }
}
