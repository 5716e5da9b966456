// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Payment term (Zahlungsbedingung): when an invoice without schedule falls due. Calendar days, so summer time plays
 * no part. Grace days are ignored, as in core.
 *
 * @param netDays days after the invoice date; not used with a fixed day
 * @param netDay the due date moves on to this day of the week
 * @param nextBusinessDay the due date moves on to the next business day
 */
public record PaymentTerm(int netDays, Optional<DayOfWeek> netDay, Optional<FixedDueDay> fixed,
    boolean nextBusinessDay) {
  public static PaymentTerm net(int days) {
    return new PaymentTerm(days, Optional.empty(), Optional.empty(), false);
  }

  public LocalDate dueDate(LocalDate invoiced, Predicate<LocalDate> isBusinessDay) {
    LocalDate due = fixed.map(day -> fixedDate(day, invoiced)).orElseGet(() -> invoiced.plusDays(netDays));
    if (netDay.isPresent()) {
      due = due.with(TemporalAdjusters.nextOrSame(netDay.get()));
    }
    while (nextBusinessDay && !isBusinessDay.test(due)) {
      due = due.plusDays(1);
    }
    return due;
  }

  private static LocalDate fixedDate(FixedDueDay fixed, LocalDate invoiced) {
    YearMonth invoiceMonth = YearMonth.from(invoiced);
    boolean late = invoiced.getDayOfMonth() > Math.min(fixed.cutoff(), invoiceMonth.lengthOfMonth());
    YearMonth month = invoiceMonth.plusMonths(fixed.monthOffset() + (late ? 1L : 0L));
    return month.atDay(Math.min(fixed.day(), month.lengthOfMonth()));
  }
}
