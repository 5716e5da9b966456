// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Kinds of orders as far as credit is concerned. A policy names those beside STANDARD that are checked. */
public enum OrderKind {
  STANDARD, QUOTATION, PREPAID, CASH, INTER_COMPANY,
  /** From a vendor: no credit is given (case K-09). */
  PURCHASE,
  /** Lowers what the customer owes. */
  RETURN;

  /**
   * The kind of a sales order, by the subtype of its document type (C_DocType.DocSubTypeSO: OB and ON quotations, PR prepaid, RM return) and
   * its payment rule (B cash). Prepaid and cash are kinds of their own only where no credit is given with them.
   */
  public static OrderKind ofSale(String subtype, String paymentRule) {
    return switch (subtype) {
      case "OB", "ON" -> QUOTATION;
      case "PR" -> PREPAID;
      case "RM" -> RETURN;
      default -> paymentRule.equals("B") ? CASH : STANDARD;
    };
  }

  boolean givesCredit() {
    return this != PURCHASE && this != RETURN;
  }
}
