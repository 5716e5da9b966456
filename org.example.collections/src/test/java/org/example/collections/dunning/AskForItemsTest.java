// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Notices about items that somebody names, at a level beside the ladder. */
class AskForItemsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 18);
  private static final LocalDate PAY_BY = DAY.plusDays(7);
  private static final LevelId BESIDE = new LevelId(3);

  private static ExampleRun run() {
    return ExampleRun.under(procedure(level(1, 10), level(2, 20).fee("2.50"), level(3, 0).statement()));
  }

  private static AccountOutcome ask(ExampleRun run, Set<Integer> invoices, ExampleItem... items) {
    return new NamedItems(run.policy(), run.rates(), BESIDE, DAY).ask(run.account(items), invoices, PAY_BY);
  }

  @Test
  void asksForTheNamedItemsWhateverTheLadderSays() {
    AccountOutcome outcome = ask(run(), Set.of(1, 2), item(1, DAY.minusDays(1)).open("100.00"),
        item(2, DAY.minusDays(40)).open("50.00").dunned(2, DAY.minusDays(1)), item(3, DAY.minusDays(40)).open("70.00"));
    DunningNotice notice = outcome.notices().get(0);
    assertThat(outcome.notices()).hasSize(1);
    assertThat(notice.total()).hasToString("150.00 EUR");
    assertThat(notice.level().id()).isEqualTo(BESIDE);
    assertThat(notice.payBy()).isEqualTo(PAY_BY);
    assertThat(outcome.decisions()).hasSize(2).allSatisfy(decision ->
        assertThat(decision.<ChosenRule>fold(Chosen::rule, left -> null)).isEqualTo(ChosenRule.BROKEN_PLAN));
  }

  @Test
  void whatMayNotBeAskedForIsLeftOutWithItsReason() {
    ExampleRun run = run().receipt(91, "30.00", DAY);
    AccountOutcome outcome = ask(run, Set.of(1, 2, 3), item(1, DAY.minusDays(9)).open("30.00"),
        item(2, DAY.minusDays(8)).open("50.00").inDispute(), item(3, DAY.minusDays(7)).open("70.00"));
    assertThat(outcome.decisions()).extracting(decision -> decision.<String>fold(chosen -> "asked", left -> left.reason().name()))
        .containsExactlyInAnyOrder("COVERED", "IN_DISPUTE", "asked");
    assertThat(outcome.notices().get(0).total()).hasToString("70.00 EUR");
  }

  @Test
  void opensARunBesideTheOthersAndFillsItOnce() {
    ExampleRun run = run();
    MemoryRuns runs = new MemoryRuns();
    CustomerAccount account = run.account(item(1, DAY.minusDays(1)).open("100.00"));
    new AskForItems(run::policy, (request, consumer) -> consumer.accept(account), run.rates(), runs)
        .at(BESIDE, Map.of(ExampleItem.CUSTOMER, Set.of(1)), PAY_BY, DAY);
    assertThat(runs.calls).containsExactly("open beside 2026-05-18 1", "append 1", "finish 1");
  }

  @Test
  void refusesALevelOfNoProcedureInUse() {
    ExampleRun run = run();
    assertThatThrownBy(() -> new NamedItems(run.policy(), run.rates(), new LevelId(9), DAY)).isInstanceOf(InvalidProcedure.class);
  }
}
