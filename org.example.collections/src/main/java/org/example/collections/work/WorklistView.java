// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

/** What a page of customers is about. Message key: COL_View_ and the name. */
public enum WorklistView {
  /** Customers with something overdue, most urgent first, without the snoozed ones. */
  TO_DO,
  /** Customers whose open promise is for today. */
  PROMISED_TODAY,
  /** Customers with orders that are held. */
  HELD_ORDERS,
  /** Customers with open disputes. */
  DISPUTES,
  /** Customers who are off the list for some days. */
  SNOOZED;

  /** Amounts are what is overdue, in the tenant's currency. */
  public boolean isOverdue() {
    return this == TO_DO || this == SNOOZED;
  }
}
