// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.time.LocalDate;
import org.example.collections.money.NominalAmount;
import org.example.collections.receivable.RecordKind;
import org.example.collections.receivable.RecordRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(15));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"4.99,BELOW_MINIMUM", "5.00,L1", "5.01,L1"})
  void dunsAnItemFromTheMinimumOn(String open, String expected) {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).minItem(NominalAmount.of("5", EUR))));
    ExampleOutcome outcome = run.on(DAY, late(1).open(open), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly(expected, "L1");
    outcome.outcome().decisions().stream().filter(LeftOut.class::isInstance).map(LeftOut.class::cast).forEach(left -> {
      assertThat(left.cause()).isEqualTo(new RecordRef(RecordKind.LEVEL, 1));
      assertThat(left.detail()).isEqualTo("4.99 EUR < 5.00 EUR");
    });
  }

  @ParameterizedTest(name = "{0} USD at 0.5: {1}")
  @CsvSource({"9.98,BELOW_MINIMUM", "10.00,L1", "10.02,L1"})
  void convertsToTheCurrencyOfTheLevel(String open, String expected) {
    ExampleRun run =
        ExampleRun.under(procedure(level(1, 10).minItem(NominalAmount.of("5", EUR)))).rate(USD, EUR, "0.5");
    assertThat(run.on(DAY, late(1).open(open, USD)).of(1)).isEqualTo(expected);
  }

  @Test
  void takesAMinimumWithoutCurrencyAsTheItemsOwn() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).minItem(NominalAmount.of("5"))));
    assertThat(run.on(DAY, late(1).open("5.00", USD), late(2).open("4.99", USD)).byInvoice().values())
        .containsExactly("L1", "BELOW_MINIMUM");
  }

  @Test
  void saysWhichRateIsMissing() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).minItem(NominalAmount.of("5", EUR))));
    ExampleOutcome outcome = run.on(DAY, late(1).open("500.00", USD), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly("MISSING_RATE", "L1");
    assertThat(outcome.leftOut(1).detail()).isEqualTo("USD EUR 2026-05-20");
    assertThat(outcome.leftOut(1).cause()).isEqualTo(new RecordRef(RecordKind.LEVEL, 1));
  }

  @Test
  void addsUpWhatTheCustomerOwesInAllCurrencies() {
    ExampleLevel hundred = level(1, 10).minCustomer(NominalAmount.of("100", EUR));
    ExampleRun run = ExampleRun.under(procedure(hundred)).rate(USD, EUR, "0.5");
    assertThat(run.on(DAY, late(1).open("60.00"), late(2).open("79.98", USD)).byInvoice().values())
        .containsOnly("BELOW_MINIMUM");
    assertThat(run.on(DAY, late(1).open("60.00"), late(2).open("80.00", USD)).byInvoice().values()).containsOnly("L1");
    assertThat(run.on(DAY, late(1).open("60.00"), late(2).open("80.00", USD).inDispute()).of(1))
        .isEqualTo("BELOW_MINIMUM");
  }

  @Test
  void needsAMissingRateOnlyWhenTheRestDoesNotReachTheMinimum() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).minCustomer(NominalAmount.of("100", EUR))));
    assertThat(run.on(DAY, late(1).open("100.00"), late(2).open("1.00", USD)).byInvoice().values()).containsOnly("L1");
    assertThat(run.on(DAY, late(1).open("99.99"), late(2).open("1.00", USD)).byInvoice().values())
        .containsOnly("MISSING_RATE");
  }

  @Test
  void countsOnlyTheItemsCurrencyForAMinimumWithoutOne() {
    ExampleRun run = ExampleRun.under(procedure(level(1, 10).minCustomer(NominalAmount.of("100"))));
    ExampleOutcome outcome = run.on(DAY, late(1).open("50.00"), late(2).open("50.00"), late(3).open("99.99", USD));
    assertThat(outcome.byInvoice().values()).containsExactly("L1", "L1", "BELOW_MINIMUM");
  }
}
