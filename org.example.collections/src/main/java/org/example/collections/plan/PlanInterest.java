// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.math.BigDecimal;
import org.example.collections.money.Percentage;

/** The interest of a plan as somebody entered it. */
public final class PlanInterest {
  private PlanInterest() {}

  /**
   * @param percent per year; null, as of an empty field, is none
   * @throws PlanRefused when it is below zero
   */
  public static Percentage entered(BigDecimal percent) {
    if (percent == null) {
      return Percentage.ZERO;
    }
    if (percent.signum() < 0) {
      throw new PlanRefused(PlanRefusal.INTEREST_NEGATIVE, percent + " %");
    }
    return new Percentage(percent);
  }
}
