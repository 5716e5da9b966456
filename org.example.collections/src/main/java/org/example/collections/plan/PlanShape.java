// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.money.Percentage;

/** How a total is divided into instalments. */
public sealed interface PlanShape permits EqualParts, FixedParts, Annuity, EqualPrincipal {
  /** Instalments the total takes; at least one. */
  int count(Money total);

  /**
   * One share for each day, the last one taking what is left of the total.
   *
   * @param days when the instalments are due, as many as {@link #count}
   */
  List<Share> shares(Money total, DueDays days);

  /** Interest per year (Zinssatz p. a.); zero when the plan bears none. */
  Percentage interest();

  /** The same division free of interest. */
  PlanShape withoutInterest();
}
