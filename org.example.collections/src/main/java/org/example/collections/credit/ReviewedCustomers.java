// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.example.collections.receivable.CustomerId;

/** Port: customers with what a review knows of them, read by sets. */
public interface ReviewedCustomers {
  /** The tenant's own terms. */
  ReviewTerms terms();

  /**
   * Customers with an invoice in the period that no proposal waits for and that were not reviewed lately.
   *
   * @param consumer gets one customer after the other, in the order of their keys
   */
  void forEachDue(ReviewTerms terms, LocalDate today, Consumer<ReviewFacts> consumer);

  /** One customer, reviewed lately or not. */
  ReviewFacts find(CustomerId customer, ReviewTerms terms, LocalDate today);
}
