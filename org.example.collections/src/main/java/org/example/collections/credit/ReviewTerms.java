// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.money.Percentage;

/**
 * By what a tenant judges the payments of its customers.
 *
 * @param periodDays the days looked back
 * @param onTimeDays average days late up to this are on time
 * @param lateDays average days late from this on are late; above {@code onTimeDays}
 * @param planDays overdue longer than this, a plan is offered
 * @param fewInvoices fewer paid invoices than this raise or lower nothing
 * @param newDays customers known for fewer days are not raised
 * @param highUse from this share of the limit on it was used
 * @param lowUse below this share of the limit it was hardly used
 * @param step by this share a limit is raised or lowered
 * @param validDays a proposal can be approved up to this many days after its date
 * @param everyDays a customer is looked at again after this many days
 */
public record ReviewTerms(int periodDays, int onTimeDays, int lateDays, int planDays, int fewInvoices, int newDays,
    Percentage highUse, Percentage lowUse, Percentage step, int validDays, int everyDays) {
  public static final ReviewTerms STANDARD = new ReviewTerms(365, 5, 30, 30, 6, 180, Percentage.of("80"),
      Percentage.of("25"), Percentage.of("25"), 30, 90);

  public ReviewTerms {
    if (periodDays < 1 || onTimeDays < 0 || validDays < 0 || everyDays < 1) {
      throw new InvalidReviewTerms("days must not be negative");
    }
    if (lateDays <= onTimeDays) {
      throw new InvalidReviewTerms(lateDays + " <= " + onTimeDays);
    }
  }

  /** The tenant's own figures, the rest as usual. */
  public ReviewTerms with(int period, int onTime, int late, Percentage raise, int valid, int every) {
    return new ReviewTerms(period, onTime, late, planDays, fewInvoices, newDays, highUse, lowUse, raise, valid, every);
  }
}
