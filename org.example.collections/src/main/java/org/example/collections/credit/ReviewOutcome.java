// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What a credit review proposes for the limit of a customer. */
public enum ReviewOutcome {
  /** A higher limit. */
  RAISE,
  /** The limit as it is; there is nothing to approve. */
  KEEP,
  /** A lower limit, or a first one. */
  LOWER,
  /** To talk about instalments for what is overdue; the limit stays. */
  OFFER_PLAN;

  public boolean changesLimit() {
    return this == RAISE || this == LOWER;
  }
}
