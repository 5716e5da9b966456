// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What customers will pay for an invoice, and when: most of it is known to the accounts at once, some is not. */
final class SampleReceipts {
  private static final int EURO = 102;

  private final Random random;

  SampleReceipts(Random random) {
    this.random = random;
  }

  List<SampleReceipt> of(SampleInvoice invoice, int invoiceId) {
    List<SampleReceipt> receipts = new ArrayList<>();
    if (invoice.creditNote() || invoice.inDispute()) {
      return receipts;
    }
    for (int part = 0; part < invoice.parts().size(); part++) {
      add(receipts, invoice, invoiceId, part);
    }
    return receipts;
  }

  private void add(List<SampleReceipt> receipts, SampleInvoice invoice, int invoiceId, int part) {
    PayingHabit habit = invoice.customer().habit();
    BigDecimal amount = invoice.parts().get(part);
    LocalDate day = invoice.dueDate(part).plusDays(habit.daysLate(random));
    if (habit == PayingHabit.SLOW) {
      BigDecimal half = amount.divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN);
      receipts.add(receipt(invoice, invoiceId, half, day));
      receipts.add(receipt(invoice, invoiceId, amount.subtract(half), day.plusDays(14)));
    } else {
      receipts.add(receipt(invoice, invoiceId, amount, day));
    }
  }

  /** Some dollars come in euro, one in sixteen receipts is not matched with its invoice. */
  private SampleReceipt receipt(SampleInvoice invoice, int invoiceId, BigDecimal amount, LocalDate day) {
    boolean inEuro = invoice.customer().currencyId() != EURO && random.nextInt(8) == 0;
    return new SampleReceipt(day, invoice, invoiceId, amount, inEuro ? EURO : invoice.customer().currencyId(),
        random.nextInt(16) > 0);
  }
}
