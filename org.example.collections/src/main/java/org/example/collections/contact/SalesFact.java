// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import org.example.collections.receivable.UserId;

/**
 * What a sales representative should know of a customer.
 *
 * @param detail amounts, days, words of a list; no notes
 */
public record SalesFact(UserId salesRep, String customer, Kind kind, String detail) {
  /** Message key: COL_Sales_ and the name. */
  public enum Kind {
    CREDIT_HOLD, DUNNING_BLOCK, PROMISE, DISPUTE
  }
}
