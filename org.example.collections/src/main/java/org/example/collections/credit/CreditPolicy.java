// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Optional;
import java.util.Set;
import org.example.collections.money.Percentage;

/**
 * Credit policy (Kreditregel) of a customer, of a customer group or of the tenant; the most particular one applies as a whole.
 *
 * @param watch share of the limit from which on a warning is given; empty: none
 * @param overdue empty: overdue items hold nothing
 * @param checkedKinds kinds beside STANDARD that are checked; by default none gives new credit (case K-33)
 */
public record CreditPolicy(CreditMode mode, Optional<Percentage> watch, Optional<OverdueTerms> overdue, CreditSwitches switches,
    Set<OrderKind> checkedKinds, ReleaseTerms release, WhenFree whenFree) {
  public CreditPolicy {
    checkedKinds = Set.copyOf(checkedKinds);
  }

  boolean checks(OrderKind kind) {
    return mode != CreditMode.OFF && (kind == OrderKind.STANDARD || checkedKinds.contains(kind));
  }

  boolean holds() {
    return mode == CreditMode.ENFORCE || mode == CreditMode.HOLD_ALL;
  }
}
