// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/**
 * When a plan is broken: as soon as one of the two is reached.
 *
 * @param toleranceDays days a payment may come late and still be in time
 * @param instalments so many instalments were missed and are still unpaid; 0 does not count
 * @param days an unpaid instalment is that many days late; 0 does not count
 */
public record BreakTerms(int toleranceDays, int instalments, int days) {
  /** Where nobody says otherwise, as the process offers it: the first instalment missed by more than three days. */
  public static final BreakTerms USUAL = new BreakTerms(3, 1, 0);

  public BreakTerms {
    if (toleranceDays < 0 || instalments < 0 || days < 0 || instalments + days == 0) {
      throw new PlanRefused(PlanRefusal.NEVER_BROKEN, instalments + "/" + days + "/" + toleranceDays);
    }
  }
}
