// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.CUSTOMER;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.example.collections.receivable.OpenItemId;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.Test;

class ForeseeRunTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private final ExampleRun example = ExampleRun.under(procedure(level(1, 10), level(2, 20)));
  private final List<StaleFact> facts = new ArrayList<>();
  private final List<DunningRunRequest> asked = new ArrayList<>();

  private Optional<ForeseenRun> foresee(CustomerAccount... accounts) {
    CustomerAccounts all = (request, consumer) -> {
      asked.add(request);
      List.of(accounts).forEach(consumer);
    };
    return new ForeseeRun(example::policy, all, request -> facts, example.rates()).of(CUSTOMER, DAY);
  }

  private CustomerAccount account() {
    return example.account(item(1, DAY.minusDays(12)), item(2, DAY.minusDays(3)), item(3, DAY.plusDays(3)));
  }

  @Test
  void tellsOfEachItemWhatARunWouldDecide() {
    ForeseenRun run = foresee(account()).orElseThrow();
    assertThat(run.about(new OpenItemId(1, 0))).containsInstanceOf(Chosen.class);
    assertThat(run.about(new OpenItemId(2, 0))).hasValueSatisfying(decision ->
        assertThat(decision).isInstanceOfSatisfying(LeftOut.class, left -> assertThat(left.reason()).isEqualTo(SkipReason.NOT_YET)));
    assertThat(run.about(new OpenItemId(3, 0))).as("not due").isEmpty();
    assertThat(run.outcome().notices()).hasSize(1);
    assertThat(run.stopping()).isEmpty();
    assertThat(asked).singleElement().satisfies(request -> {
      assertThat(request.customer()).contains(CUSTOMER);
      assertThat(request.date()).isEqualTo(DAY);
    });
  }

  @Test
  void aCustomerWithoutOpenItemsHasNoRun() {
    assertThat(foresee()).isEmpty();
  }

  @Test
  void whatHoldsTheCustomerBackIsTheReason() {
    facts.add(stale(FreshnessPolicy.LEAVE_OUT));
    ForeseenRun run = foresee(account()).orElseThrow();
    assertThat(run.about(new OpenItemId(1, 0))).hasValueSatisfying(decision -> assertThat(decision)
        .isInstanceOfSatisfying(LeftOut.class, left -> assertThat(left.reason()).isEqualTo(SkipReason.RECEIPT_UNMATCHED)));
    assertThat(run.stopping()).isEmpty();
  }

  @Test
  void whatStopsTheWholeRunIsToldBesideWhatTheRulesSay() {
    facts.add(stale(FreshnessPolicy.STOP));
    ForeseenRun run = foresee(account()).orElseThrow();
    assertThat(run.stopping()).containsExactlyElementsOf(facts);
    assertThat(run.about(new OpenItemId(1, 0))).containsInstanceOf(Chosen.class);
  }

  @Test
  void whatTheRoleDoesNotSeeIsDecidedAndNotShown() {
    ForeseenRun run = foresee(account()).orElseThrow().in(organisation -> false);
    assertThat(run.account().items()).isEmpty();
    assertThat(run.outcome().decisions()).isEmpty();
    assertThat(run.outcome().notices()).isEmpty();
  }

  private static StaleFact stale(FreshnessPolicy policy) {
    return new StaleFact(FreshnessCheck.RECEIPT, policy, Optional.of(CUSTOMER), new RecordRef(RecordKind.PAYMENT, 5), "P-5");
  }
}
