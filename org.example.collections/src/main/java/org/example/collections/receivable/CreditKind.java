// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Where an available credit comes from. */
public enum CreditKind {
  RECEIPT, CREDIT_NOTE
}
