// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Collection;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;
import org.example.collections.receivable.RecordRef;

/**
 * Port: times without standard letters, kept as rows of the dunning blocks, in the transaction of what causes them. They end by
 * themselves on their last day, or are closed by the rule that opened them.
 */
public interface QuietPeriods {
  void open(Collection<QuietPeriod> periods);

  /** Ends at once the periods these records caused; those that have ended are left alone. */
  void close(Collection<RecordRef> causes);

  /**
   * The first notice on or after the day is at the level of the notice before once more, not at a higher one; the later day wins when
   * there is one already.
   *
   * @param invoices empty: all unpaid ones of the customer
   */
  void repeatLevel(CustomerId customer, Collection<InvoiceId> invoices, LocalDate from);

  /** As {@link #repeatLevel(CustomerId, Collection, LocalDate)}, for invoices of many customers. */
  void repeatLevel(Collection<InvoiceId> invoices, LocalDate from);
}
