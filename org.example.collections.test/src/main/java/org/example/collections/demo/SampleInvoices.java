// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** The sales invoices and credit notes of half a year, in the order of their dates. */
final class SampleInvoices {
  private static final int COUNT = 2600;

  private final Random random;
  private final LocalDate from;
  private final int days;

  SampleInvoices(Random random, LocalDate from, int days) {
    this.random = random;
    this.from = from;
    this.days = days;
  }

  List<SampleInvoice> of(List<SampleCustomer> customers) {
    List<SampleInvoice> invoices = new ArrayList<>();
    for (int n = 0; n < COUNT; n++) {
      invoices.add(invoice(n, customers.get(random.nextInt(customers.size()))));
    }
    invoices.sort(Comparator.comparing(SampleInvoice::date).thenComparing(SampleInvoice::documentNo));
    return List.copyOf(invoices);
  }

  private SampleInvoice invoice(int n, SampleCustomer customer) {
    BigDecimal amount = BigDecimal.valueOf(1900 + random.nextInt(480_000), 2);
    boolean creditNote = n % 30 == 7;
    List<BigDecimal> parts = !creditNote && n % 9 == 4 ? thirds(amount) : List.of(amount);
    return new SampleInvoice(customer, (creditNote ? "CN-" : "INV-") + (100_000 + n), from.plusDays(random.nextInt(days)),
        amount, parts, creditNote, n % 45 == 12, n % 70 == 33);
  }

  private static List<BigDecimal> thirds(BigDecimal amount) {
    BigDecimal third = amount.divide(BigDecimal.valueOf(3), 2, RoundingMode.DOWN);
    return List.of(third, third, amount.subtract(third).subtract(third));
  }
}
