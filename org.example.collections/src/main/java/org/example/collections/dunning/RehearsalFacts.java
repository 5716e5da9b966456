// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OpenItemId;

/** Port: what a rehearsal asks beyond the accounts, each one set. */
public interface RehearsalFacts {
  /** The last day for which the daily cycle created a run. */
  Optional<LocalDate> lastDay();

  /** Drafts that wait for nobody: the next run replaces them. */
  Set<NoticeId> replacedDrafts();

  /** Customers on credit stop now, with the items for whose sake notices keep them on it; without any where a person set it. */
  Map<CustomerId, Set<OpenItemId>> stoppedCustomers();

  /** Days after the due date at which customers paid on average; without customers of whom nothing is known. */
  Map<CustomerId, Integer> daysLate();

  /** Sales orders that are not completed yet, by the customer who gets the invoice. */
  Map<CustomerId, Integer> openOrders();
}
