// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.example.collections.dunning.ExampleItem.EUR;
import static org.example.collections.dunning.ExampleItem.USD;
import static org.example.collections.dunning.ExampleItem.item;
import static org.example.collections.dunning.ExampleLevel.level;
import static org.example.collections.dunning.ExampleProcedure.procedure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
  private static final String EUR_IN_USD =
      BigDecimal.ONE.divide(new BigDecimal("0.654"), MathContext.DECIMAL64).toString();

  private static ExampleItem late(int invoice) {
    return item(invoice, DAY.minusDays(15));
  }

  private static ExampleRun run(ExampleLevel... levels) {
    return ExampleRun.under(procedure(levels));
  }

  @Test
  @DisplayName("B-02 level 1 charges 10 fixed, level 2 charges 15 % of the original amount, once per notice and level")
  void chargesAFixedAndAPercentFee() {
    ExampleRun ladder = run(level(1, 5).fee("10"), level(2, 10).feePercent("15"));
    DunningNotice first = ladder.on(DAY, late(1)).notice();
    assertThat(first.total()).hasToString("110.00 EUR");
    ExampleItem paidInPart = late(1).dunned(1, DAY.minusDays(5)).stillOpen("40.00");
    DunningNotice second = ladder.on(DAY, paidInPart, late(2), late(3)).notice();
    assertThat(second.fees()).extracting(fee -> fee.level().name() + " " + fee.amount())
        .containsExactly("L1 10.00 EUR", "L2 15.00 EUR");
    assertThat(second.total()).hasToString("265.00 EUR");
  }

  @Test
  @DisplayName("B-03 a fee of 5 EUR: 5.00 EUR, 7.65 USD, and 5.00 of the item's currency without one of its own")
  void chargesTheFeeInTheCurrencyOfTheNotice() {
    ExampleRun euro = run(level(1, 5).fee("5", EUR)).rate(EUR, USD, EUR_IN_USD);
    assertThat(euro.on(DAY, late(1)).notice().feeTotal()).hasToString("5.00 EUR");
    assertThat(euro.on(DAY, late(1).open("100.00", USD)).notice().feeTotal()).hasToString("7.65 USD");
    ExampleRun any = run(level(1, 5).fee("5"));
    assertThat(any.on(DAY, late(1)).notice().feeTotal()).hasToString("5.00 EUR");
    assertThat(any.on(DAY, late(1).open("100.00", USD)).notice().feeTotal()).hasToString("5.00 USD");
  }

  @Test
  @DisplayName("B-04 a fee of zero is no fee")
  void chargesNoFeeOfZero() {
    DunningNotice none = run(level(1, 5).fee("0").feePercent("0")).on(DAY, late(1)).notice();
    assertThat(none.fees()).isEmpty();
    assertThat(none.total()).hasToString("100.00 EUR");
    assertThat(run(level(1, 5).fee("0.01")).on(DAY, late(1)).notice().fees()).hasSize(1);
  }

  @Test
  @DisplayName("B-05 20 days late without fee: outstanding 100, total 100")
  void totalsWithoutFee() {
    DunningNotice notice = run(level(1, 20)).on(DAY, item(1, DAY.minusDays(20))).notice();
    assertThat(notice.itemTotal()).hasToString("100.00 EUR");
    assertThat(notice.feeTotal()).hasToString("0.00 EUR");
    assertThat(notice.total()).isEqualTo(notice.itemTotal());
  }

  @Test
  void addsFixedAndPercentAndRoundsHalfUp() {
    ExampleRun both = run(level(1, 5).fee("2.50").feePercent("0.5"));
    DunningNotice notice = both.on(DAY, late(1).open("33.00"), late(2).open("34.00")).notice();
    assertThat(notice.feeTotal()).hasToString("2.84 EUR");
  }

  @Test
  void dunsNothingWhenTheFeeCannotBeConverted() {
    ExampleOutcome outcome = run(level(1, 5).fee("5", EUR)).on(DAY, late(1).open("100.00", USD), late(2));
    assertThat(outcome.byInvoice().values()).containsExactly("MISSING_RATE", "L1");
    assertThat(outcome.leftOut(1).detail()).isEqualTo("EUR USD 2026-05-20");
    assertThat(outcome.notice().currency()).isEqualTo(EUR);
  }
}
