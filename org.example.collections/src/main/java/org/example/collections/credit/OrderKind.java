// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Kinds of orders as far as credit is concerned. A policy names those beside STANDARD that are checked. */
public enum OrderKind {
  STANDARD, QUOTATION, PREPAID, CASH, INTER_COMPANY,
  /** From a vendor: no credit is given (case K-09). */
  PURCHASE,
  /** Lowers what the customer owes. */
  RETURN;

  boolean givesCredit() {
    return this != PURCHASE && this != RETURN;
  }
}
