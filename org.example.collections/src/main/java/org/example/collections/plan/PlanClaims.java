// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.example.collections.money.Currency;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.CustomerType;

/** Port: what a plan has to know of a customer. */
public interface PlanClaims {
  /** Open invoices as of the day, due or not, by due date. */
  List<PlanClaim> of(CustomerId customer, LocalDate day);

  /** A currency by its key. */
  Currency currency(int id);

  CustomerType typeOf(CustomerId customer);

  /** Whether work is done on a day: no weekend, no holiday of the tenant. */
  Predicate<LocalDate> businessDays();
}
