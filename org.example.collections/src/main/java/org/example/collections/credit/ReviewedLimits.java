// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/** Port: where an approved review leaves its limit. */
@FunctionalInterface
public interface ReviewedLimits {
  /** A new limit of the customer, approved, valid from this day on. */
  void write(CustomerId customer, Money limit, ReviewId review, LocalDate from);
}
