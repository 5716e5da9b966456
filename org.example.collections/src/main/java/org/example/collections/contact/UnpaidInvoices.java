// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.receivable.CustomerId;

/** Port: what a customer has still to pay. */
public interface UnpaidInvoices {
  /** The earliest due first. */
  List<UnpaidInvoice> of(CustomerId customer, LocalDate today);
}
