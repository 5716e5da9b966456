// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.InvoiceId;

/**
 * What somebody asks for.
 *
 * @param invoices to be paid by the plan; empty: everything that is due and neither in dispute nor in another plan
 * @param currency only invoices in this currency; empty: there must be no more than one
 * @param replyBy last day to accept; empty: after the days of the settings
 * @param interestChecked interest for a consumer has passed a legal check
 * @param clauses what the letter says beyond the table
 */
public record PlanRequest(CustomerId customer, List<InvoiceId> invoices, Optional<Currency> currency, PlanTerms terms,
    Optional<LocalDate> replyBy, BreakTerms breaks, boolean interestChecked, PlanClauses clauses) {
  public PlanRequest {
    invoices = List.copyOf(invoices);
  }
}
