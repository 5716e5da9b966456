// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/**
 * What a review or an application found. Message key: COL_Review_ and the name; {0} is the figure. Figures come from the tenant's own
 * books and from the application form only.
 */
public enum ReviewReason {
  /** A rate is missing, so the payments cannot be judged. Figure: from, to, day. */
  MISSING_RATE,
  /** Average days late within the tolerance. Figure: days. */
  PAYS_ON_TIME,
  /** Average days late beyond the tolerance, but not late. Figure: days. */
  PAYS_WITH_DELAY,
  /** Average days late at or above the days that count as late. Figure: days. */
  PAYS_LATE,
  /** Fewer paid invoices in the period than a judgement needs. Figure: their number. */
  FEW_INVOICES,
  /** Known for too short a time to raise the limit. Figure: days. */
  NEW_CUSTOMER,
  /** The highest use of the limit came near it or above. Figure: percent. */
  LIMIT_USED,
  /** The highest use of the limit was small. Figure: percent. */
  LIMIT_HARDLY_USED,
  /** No limit is set, so everything passes. Figure: the highest open amount. */
  NO_LIMIT,
  /** Every promise to pay that ended was kept. Figure: their number. */
  PROMISES_KEPT,
  /** A promise to pay was broken. Figure: their number. */
  PROMISES_BROKEN,
  /** Invoices are overdue for long. Figure: amount. */
  OVERDUE_NOW,
  /** An application: the amount asked for. */
  REQUESTED,
  /** An application: more than the expected turnover lets become open. Figure: that amount. */
  BEYOND_TURNOVER,
  /** An application: no turnover is expected, so nothing bounds the amount. Half of it is proposed. */
  NO_TURNOVER,
  /** An application: a young business; half the amount. Figure: years. */
  YOUNG_BUSINESS,
  /** An application: no trade reference is named; three quarters of the amount. */
  NO_REFERENCES,
  /** An application: the customer pays late or broke a promise; the limit stays as it is. */
  OWN_EXPERIENCE
}
