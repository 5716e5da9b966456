// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;

/**
 * A plan as it lies on the table while it is edited: nothing has to add up yet.
 *
 * @param invoices invoices it is to pay
 * @param total what these had open when they were added
 * @param instalments by day
 */
public record PlanSheet(PlanId id, String planNo, CustomerId customer, PlanStatus status, LocalDate offeredOn,
    List<InvoiceId> invoices, Money total, List<Instalment> instalments) {
  public PlanSheet {
    invoices = List.copyOf(invoices);
    instalments = List.copyOf(instalments);
  }
}
