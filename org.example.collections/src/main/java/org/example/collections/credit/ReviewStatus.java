// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Where a credit review stands. */
public enum ReviewStatus {
  /** Waits for a decision. */
  PROPOSED,
  /** The proposed limit was written. */
  APPROVED, REJECTED,
  /** Nobody decided in time. */
  EXPIRED,
  /** Keeps the limit: there is nothing to decide. */
  NOTED
}
