// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.receivable.CustomerId;

/** Port: the facts about a customer. */
public interface CreditAccounts {
  /**
   * Nobody else decides about this customer until the transaction ends.
   *
   * @param withGroup the customers of the same parent wait as well
   */
  void lock(CustomerId customer, boolean withGroup);

  /** As of the day of the request, without the order it is about. */
  CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy);
}
