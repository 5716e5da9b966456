// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Collection;

/** What issued notices do to other records, in the same transaction, and how it is taken back. Sets, never row by row. */
public interface NoticeEffects {
  /** Invoices carry the level they were dunned at (C_DunningLevel_ID, InvoiceCollectionType). */
  void stampInvoices(Collection<NoticeId> issued);

  /** Invoices of cancelled notices step back to the level of their last notice still issued, or to none. */
  void restampInvoices(Collection<NoticeId> cancelled);

  /**
   * Customers of notices whose level says so get the credit stop; the customer remembers the notice and the status before.
   * A customer already stopped is left alone.
   *
   * @return customers stopped
   */
  int setCreditStops(Collection<NoticeId> issued);

  /**
   * Lifts the stops these notices set: the status before comes back, unless somebody has changed it since.
   *
   * @return customers freed
   */
  int liftCreditStops(Collection<NoticeId> cancelled);

  /**
   * Lifts the stops whose cause is gone: no item of the notice that set it is still open on this day.
   *
   * @return customers freed
   */
  int liftSettledCreditStops(LocalDate today);

  /**
   * Opens a task (R_Request) for the customer's sales representative for each notice that goes out as a task only.
   *
   * @return tasks opened
   */
  int openTasks(Collection<NoticeId> issued, LocalDate today);
}
