// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RecordRef;

/**
 * An unpaid invoice, or what has fallen due of one that is paid in parts.
 *
 * @param open in the currency of the invoice
 * @param value the same in the tenant's currency; empty when there is no rate
 * @param blockingNotice number of a dunning notice at a level that blocks credit; empty: none
 */
public record UnpaidItem(RecordRef invoice, String documentNo, LocalDate dueDate, Money open, Optional<Money> value,
    Optional<String> blockingNotice) {
  /** Together with another part of the same invoice. */
  UnpaidItem with(UnpaidItem part) {
    return new UnpaidItem(invoice, documentNo, dueDate.isBefore(part.dueDate) ? dueDate : part.dueDate, open.plus(part.open),
        value.flatMap(own -> part.value.map(own::plus)), blockingNotice.or(part::blockingNotice));
  }

  int daysOverdue(LocalDate on) {
    return (int) ChronoUnit.DAYS.between(dueDate, on);
  }
}
