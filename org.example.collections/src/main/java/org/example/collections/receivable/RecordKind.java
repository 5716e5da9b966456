// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/** Kinds of records that can be named as the cause of a decision; the store knows the table of each. */
public enum RecordKind {
  INVOICE, PAYMENT, CUSTOMER, CUSTOMER_GROUP, PROCEDURE, LEVEL, NOTICE, BLOCK, CONTACT_ENTRY, PROMISE, DISPUTE,
  ORDER, BANK_STATEMENT, RETURN, PLAN, HOLD, LETTER, DOCUMENT
}
