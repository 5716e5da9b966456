// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * An invoice as a credit review sees it, in the tenant's currency.
 *
 * @param due day of the last instalment when there is a schedule
 * @param amount negative for a credit note
 * @param settled paid in full today
 */
public record ReviewedInvoice(LocalDate date, LocalDate due, Money amount, boolean settled, List<ReviewedPayment> payments) {
  public ReviewedInvoice {
    payments = List.copyOf(payments);
  }

  /** The day of the last payment; empty while the invoice is open, and for credit notes. */
  Optional<LocalDate> paidOn() {
    return settled && amount.isPositive() && !payments.isEmpty() ? Optional.of(lastDay()) : Optional.empty();
  }

  /** Days after the due date on which the last of it was paid; early counts as on time. */
  long daysLate(LocalDate paid) {
    return Math.max(0, ChronoUnit.DAYS.between(due, paid));
  }

  Money open() {
    return payments.stream().map(ReviewedPayment::amount).reduce(amount, Money::minus);
  }

  /** What is left of a settled invoice by rounding or exchange rates; it left the balance with the last payment. */
  Money writtenOff() {
    return settled ? open() : amount.minus(amount);
  }

  /** Day of the last payment, or of the invoice when nothing was paid. */
  LocalDate lastDay() {
    return payments.stream().map(ReviewedPayment::day).max(Comparator.naturalOrder()).orElse(date);
  }

  /** Unpaid days after the due date; zero or less when it is not overdue. */
  long daysOverdue(LocalDate day) {
    return settled || !open().isPositive() ? 0 : ChronoUnit.DAYS.between(due, day);
  }
}
