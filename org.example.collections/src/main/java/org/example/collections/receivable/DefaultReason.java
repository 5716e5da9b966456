// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** By what a customer came into default (Verzug). */
public enum DefaultReason {
  /** A day of the calendar was agreed, and it passed (BGB 286(2) no. 1). */
  AGREED_DATE,
  /** A reminder was issued after the due date (BGB 286(1)). */
  NOTICE,
  /** Thirty days passed since invoice and due date (BGB 286(3)). */
  THIRTY_DAYS
}
