// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import org.example.collections.receivable.CustomerId;

/**
 * What a run decided about one customer.
 *
 * @param decisions one per due item
 * @param notices list each chosen item exactly once
 */
public record AccountOutcome(CustomerId customer, List<DunningDecision> decisions, List<DunningNotice> notices) {
  public AccountOutcome {
    decisions = List.copyOf(decisions);
    notices = List.copyOf(notices);
  }
}
