// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/** Why a promise is refused. Message key: COL_Promise_ and the name. */
public enum PromiseFault {
  /** A promise needs a day to be judged on (case H-12). */
  NO_DATE,
  /** A promise needs a note that says why the customer pays later (case H-12). */
  NO_REASON,
  NO_AMOUNT,
  IN_THE_PAST,
  /** None of the customer's invoices is open in that currency. */
  NO_INVOICE,
  /** An open promise names the invoice already (case H-07). */
  ALREADY_PROMISED,
  /** Only what is open, partly kept or broken can be renewed; only what is open can be withdrawn. */
  CLOSED
}
