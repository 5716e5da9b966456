// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.receivable.CustomerId;

/** Port: what is kept of contacts, and what a customer may ask to see. */
public interface ContactArchive {
  Retention retention();

  /**
   * Empties text and person of entries whose time has passed. Left alone is what something open hangs on: a promise, dispute, task,
   * quiet period or unpaid invoice. That a contact took place, when and with what outcome stays.
   *
   * @return entries emptied
   */
  int purge(Retention retention, LocalDate today);

  /**
   * All entries of a customer, oldest first.
   *
   * @param confidential whether those are among them
   */
  List<ContactLine> of(CustomerId customer, boolean confidential);

  /** Whether a role may read confidential entries. */
  boolean mayReadConfidential(int role);
}
