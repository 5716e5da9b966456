// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * How a customer paid during a period (Zahlungserfahrung), from the tenant's own books.
 *
 * @param paidInvoices invoices whose last payment falls into the period
 * @param averageDaysLate of these, weighted by amount, rounded; paid early counts as zero
 * @param highestUse highest open balance on any day of the period
 * @param overdue open today and past its due date
 * @param longestOverdue days since the oldest due date of these; 0 when nothing is overdue
 */
public record PaymentRecord(int paidInvoices, int averageDaysLate, Money highestUse, Money overdue, int longestOverdue) {

  /** @param invoices every invoice of the customer that was open at some time of the period */
  public static PaymentRecord of(List<ReviewedInvoice> invoices, LocalDate from, LocalDate day, Currency currency) {
    List<ReviewedInvoice> paid = invoices.stream()
        .filter(invoice -> invoice.paidOn().filter(on -> !on.isBefore(from) && !on.isAfter(day)).isPresent()).toList();
    List<ReviewedInvoice> late = invoices.stream().filter(invoice -> invoice.daysOverdue(day) > 0).toList();
    return new PaymentRecord(paid.size(), average(paid), highest(invoices, from, day, currency),
        late.stream().map(ReviewedInvoice::open).reduce(Money.zero(currency), Money::plus),
        (int) late.stream().mapToLong(invoice -> invoice.daysOverdue(day)).max().orElse(0));
  }

  private static int average(List<ReviewedInvoice> paid) {
    BigDecimal days = BigDecimal.ZERO;
    BigDecimal weight = BigDecimal.ZERO;
    for (ReviewedInvoice invoice : paid) {
      BigDecimal amount = invoice.amount().amount();
      weight = weight.add(amount);
      days = days.add(amount.multiply(BigDecimal.valueOf(invoice.daysLate(invoice.paidOn().orElseThrow()))));
    }
    return weight.signum() == 0 ? 0 : days.divide(weight, 0, RoundingMode.HALF_UP).intValueExact();
  }

  /** The balance at the end of each day; what came before the period is its opening balance. */
  private static Money highest(List<ReviewedInvoice> invoices, LocalDate from, LocalDate day, Currency currency) {
    TreeMap<LocalDate, Money> changes = new TreeMap<>(Map.of(from, Money.zero(currency)));
    for (ReviewedInvoice invoice : invoices) {
      changes.merge(latest(invoice.date(), from), invoice.amount(), Money::plus);
      invoice.payments().forEach(payment -> changes.merge(latest(payment.day(), from), payment.amount().negated(), Money::plus));
      changes.merge(latest(invoice.lastDay(), from), invoice.writtenOff().negated(), Money::plus);
    }
    Money balance = Money.zero(currency);
    Money highest = balance;
    for (Money change : changes.headMap(day, true).values()) {
      balance = balance.plus(change);
      highest = highest.compareTo(balance) < 0 ? balance : highest;
    }
    return highest;
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
