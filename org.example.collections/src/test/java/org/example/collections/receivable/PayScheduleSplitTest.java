// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;
import org.junit.jupiter.api.Test;

class PayScheduleSplitTest {
  private static final Currency EUR = new Currency("EUR", 2);
  private static final LocalDate DAY = LocalDate.of(2026, 5, 20);

  private static ScheduleLine line(int id, int days, String amount) {
    return new ScheduleLine(id, DAY.plusDays(days), Money.of(amount, EUR));
  }

  private static List<String> open(PayScheduleSplit split) {
    return split.open().stream().map(line -> line.scheduleId() + " " + line.amount().amount()).toList();
  }

  @Test
  void paysTheEarliestDueDateFirst() {
    List<ScheduleLine> lines = List.of(line(3, 60, "50.00"), line(1, 0, "50.00"), line(2, 30, "50.00"));
    assertThat(open(PayScheduleSplit.of(lines, Money.of("70.00", EUR))))
        .containsExactly("1 0.00", "2 30.00", "3 50.00");
  }

  @Test
  void breaksTiesById() {
    List<ScheduleLine> lines = List.of(line(2, 0, "50.00"), line(1, 0, "50.00"));
    assertThat(open(PayScheduleSplit.of(lines, Money.of("60.00", EUR)))).containsExactly("1 0.00", "2 40.00");
  }

  /** Core answers +10 and -50 here: the sum is right, the lines are not. */
  @Test
  void splitsCreditNotesWithTheirSign() {
    List<ScheduleLine> lines = List.of(line(1, 0, "-50.00"), line(2, 30, "-50.00"));
    assertThat(open(PayScheduleSplit.of(lines, Money.of("-60.00", EUR)))).containsExactly("1 0.00", "2 -40.00");
  }

  @Test
  void keepsWhatWasPaidBeyondTheSchedule() {
    PayScheduleSplit over = PayScheduleSplit.of(List.of(line(1, 0, "100.00")), Money.of("120.00", EUR));
    assertThat(open(over)).containsExactly("1 0.00");
    assertThat(over.excess()).hasToString("20.00 EUR");
    PayScheduleSplit refunded = PayScheduleSplit.of(List.of(line(1, 0, "100.00")), Money.of("-5.00", EUR));
    assertThat(open(refunded)).containsExactly("1 100.00");
    assertThat(refunded.excess()).hasToString("-5.00 EUR");
  }

  @Test
  void alwaysAddsUpToInvoiceLessPaid() {
    Random random = new Random(20260520);
    for (int i = 0; i < 3000; i++) {
      int sign = random.nextBoolean() ? 1 : -1;
      List<ScheduleLine> lines = new ArrayList<>();
      Money invoice = Money.zero(EUR);
      for (int id = 1; id <= 1 + random.nextInt(8); id++) {
        Money amount = new Money(BigDecimal.valueOf(sign * (long) random.nextInt(100_000), 2), EUR);
        lines.add(new ScheduleLine(id, DAY.plusDays(random.nextInt(90)), amount));
        invoice = invoice.plus(amount);
      }
      Collections.shuffle(lines, random);
      Money paid = new Money(BigDecimal.valueOf(sign * (long) random.nextInt(600_000), 2), EUR);
      PayScheduleSplit split = PayScheduleSplit.of(lines, paid);
      Money open = split.open().stream().map(ScheduleLine::amount).reduce(Money.zero(EUR), Money::plus);
      assertThat(open.minus(split.excess())).isEqualTo(invoice.minus(paid));
      assertThat(split.open()).allMatch(each -> each.amount().amount().signum() * sign >= 0);
    }
  }
}
