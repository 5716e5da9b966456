// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice, int days) {
    return item(invoice, DAY.minusDays(days));
  }

  @ParameterizedTest(name = "3 and {0} days late: {1}, {2}")
  @CsvSource({"7,L1,L1", "6,L1,L1", "5,NOT_YET,NOT_YET"})
  @DisplayName("A-35 the oldest item takes the whole account along, or nothing is dunned")
  void dunsTheWholeAccountOrNothing(int oldest, String younger, String older) {
    ExampleRun six = ExampleRun.under(procedure(level(1, 5), level(2, 20)).accountMinDays(6));
    assertThat(six.on(DAY, late(1, 3), late(2, oldest)).byInvoice().values()).containsExactly(younger, older);
  }

  @Test
  @DisplayName("A-35 what is taken along begins at the first level; what was dunned waits for its next one")
  void takesAlongAtTheFirstLevelOnly() {
    ExampleRun six = ExampleRun.under(procedure(level(1, 5), level(2, 20)).accountMinDays(6));
    ExampleOutcome outcome = six.on(DAY, late(1, 3), late(2, 7), late(3, 12).dunned(1, DAY.minusDays(5)), late(4, 0));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "L1", "NOT_YET", "NOT_YET");
    assertThat(outcome.chosen(1).rule()).isEqualTo(ChosenRule.WHOLE_ACCOUNT);
    assertThat(outcome.chosen(2).rule()).isEqualTo(ChosenRule.DAYS_AFTER_DUE);
    LeftOut waiting = six.on(DAY, late(1, 5)).leftOut(1);
    assertThat(waiting.detail()).isEqualTo("2026-05-21");
    assertThat(waiting.cause()).isEqualTo(new RecordRef(RecordKind.PROCEDURE, 1));
  }

  @Test
  void takesAlongWhatHadOnlyAFriendlyNotice() {
    ExampleRun six = ExampleRun.under(procedure(level(1, -3), level(2, 5)).accountMinDays(6));
    ExampleItem noticed = late(1, 2).dunned(1, DAY.minusDays(4));
    assertThat(six.on(DAY, noticed, late(2, 6)).byInvoice().values()).containsExactly("L2", "L2");
    assertThat(six.on(DAY, noticed, late(2, 5)).byInvoice().values()).containsExactly("NOT_YET", "NOT_YET");
    assertThat(six.on(DAY, late(1, -2)).of(1)).isEqualTo("L1");
  }

  @Test
  void doesNotLetExcludedItemsSpeakForTheAccount() {
    ExampleRun six = ExampleRun.under(procedure(level(1, 5)).accountMinDays(6));
    assertThat(six.on(DAY, late(1, 5), late(2, 30).inDispute()).of(1)).isEqualTo("NOT_YET");
    assertThat(six.on(DAY, late(1, 5), late(2, 30)).of(1)).isEqualTo("L1");
  }

  @Test
  @DisplayName("A-45 all items of the customer carry the highest level of the run")
  void raisesAllItemsToTheHighestLevel() {
    ExampleProcedure ladder = procedure(level(1, 10), level(2, 20));
    ExampleItem[] items = {late(1, 12), late(2, 40).dunned(1, DAY.minusDays(15)), late(3, 5)};
    assertThat(ExampleRun.under(ladder).on(DAY, items).byInvoice().values()).containsExactly("L1", "L2", "NOT_YET");
    ExampleOutcome raised = ExampleRun.under(ladder.highestLevel()).on(DAY, items);
    assertThat(raised.byInvoice().values()).containsExactly("L2", "L2", "NOT_YET");
    assertThat(raised.chosen(1).rule()).isEqualTo(ChosenRule.HIGHEST_LEVEL);
    assertThat(raised.chosen(2).rule()).isEqualTo(ChosenRule.DAYS_AFTER_DUE);
  }

  @ParameterizedTest(name = "{0} unpaid: {1} notices")
  @CsvSource({"0,0", "1,1", "2,1"})
  @DisplayName("A-56 at least one unpaid invoice makes a notice")
  void needsOneUnpaidInvoice(int unpaid, int notices) {
    ExampleItem[] items = IntStream.rangeClosed(1, unpaid).mapToObj(id -> late(id, 12)).toArray(ExampleItem[]::new);
    ExampleOutcome outcome = ExampleRun.under(procedure(level(1, 10))).on(DAY, items);
    assertThat(outcome.notices()).hasSize(notices);
    assertThat(outcome.byInvoice()).hasSize(unpaid);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"99.99,BELOW_MINIMUM", "100.00,L1", "200.00,L1"})
  @DisplayName("A-57 a balance of 100.00 or more")
  void needsTheCustomersMinimum(String balance, String expected) {
    ExampleRun hundred = ExampleRun.under(procedure(level(1, 10).minCustomer(NominalAmount.of("100.00", EUR))));
    assertThat(hundred.on(DAY, late(1, 12).open(balance)).of(1)).isEqualTo(expected);
    assertThat(hundred.on(DAY).byInvoice()).isEmpty();
  }

  @ParameterizedTest(name = "{0} invoices of 249.95: {1}")
  @CsvSource({"1,BELOW_MINIMUM", "2,L1", "3,L2", "4,L2", "5,L3"})
  @DisplayName("A-64 the balance decides the level: clear, 1, 2, 2, 3")
  void climbsWithTheBalance(int invoices, String expected) {
    ExampleRun balances = ExampleRun.under(procedure(level(1, 1).minCustomer(NominalAmount.of("250", EUR)),
        level(2, 2).minCustomer(NominalAmount.of("500", EUR)),
        level(3, 3).minCustomer(NominalAmount.of("1000", EUR))).notSequential());
    ExampleItem[] items =
        IntStream.rangeClosed(1, invoices).mapToObj(id -> late(id, 12).open("249.95")).toArray(ExampleItem[]::new);
    assertThat(balances.on(DAY, items).byInvoice().values()).hasSize(invoices).containsOnly(expected);
  }

  @Test
  @DisplayName("A-63 the level belongs to the item and stays; the customer's falls when the higher item is paid")
  void keepsTheLevelOfEachItem() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10), level(2, 20), level(3, 30)));
    ExampleItem high = late(1, 40).dunned(2, DAY.minusDays(9));
    ExampleItem low = late(2, 25).dunned(1, DAY.minusDays(9));
    assertThat(run.on(DAY, high, low).notice().level().name()).isEqualTo("L3");
    ExampleOutcome paid = run.on(DAY, high.stillOpen("0.00"), low);
    assertThat(paid.notice().level().name()).isEqualTo("L2");
    assertThat(paid.of(2)).isEqualTo("L2");
  }
}
