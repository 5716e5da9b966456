// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.receivable.CustomerId;

/** Port: the facts about a customer. */
public interface CreditAccounts {
  /** As of the day of the request, without the order it is about. */
  CreditAccount of(CustomerId customer, CreditRequest request, CreditPolicy policy);

  /**
   * The same; nobody else decides about this customer until the transaction ends, and where the policy has a limit for the group, about
   * none of the group.
   */
  CreditAccount locked(CustomerId customer, CreditRequest request, CreditPolicy policy);
}
