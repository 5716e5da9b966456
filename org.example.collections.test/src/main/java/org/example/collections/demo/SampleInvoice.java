// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A sales invoice of the sample company, entered on its date.
 *
 * @param dueDays 0 or the days of the payment term
 * @param parts one part per line of the pay schedule; a single part means no schedule
 */
record SampleInvoice(SampleCustomer customer, String documentNo, LocalDate date, BigDecimal amount, List<BigDecimal> parts,
    boolean creditNote, boolean inDispute, boolean inGrace) {
  static final int NET_DAYS = 30;

  LocalDate dueDate(int part) {
    return date.plusDays(NET_DAYS * (part + 1L));
  }

  boolean hasSchedule() {
    return parts.size() > 1;
  }
}
