// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** How many instalments a plan may have. */
final class InstalmentCount {
  /** Weekly for more than eleven years: whoever asks for more has mistyped. */
  static final int MOST = 600;

  private InstalmentCount() {}

  /** @throws PlanRefused when the number makes no plan */
  static void check(int count) {
    if (count < 1 || count > MOST) {
      throw new PlanRefused(PlanRefusal.COUNT_OUT_OF_RANGE, String.valueOf(count));
    }
  }
}
