// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Why an order is held, or warned about. */
public enum CreditReasonCode {
  NO_CUSTOMER, INACTIVE_CUSTOMER, HOLD_ALL, STOPPED, STOPPED_BY_DUNNING, OVER_LIMIT, OVER_GROUP_LIMIT, OVERDUE, DUNNING_LEVEL,
  BROKEN_PROMISE, MISSING_RATE, ON_HOLD,
  /** Warns only. */
  NEAR_LIMIT;

  public boolean holds() {
    return this != NEAR_LIMIT;
  }
}
