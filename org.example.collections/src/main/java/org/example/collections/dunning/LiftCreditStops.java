// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import java.util.Objects;

/** Lifts the credit stops that notices set and whose cause is gone. Stops set by hand are not ours and stay. */
public final class LiftCreditStops {
  private final Notices notices;
  private final NoticeEffects effects;

  public LiftCreditStops(Notices notices, NoticeEffects effects) {
    this.notices = Objects.requireNonNull(notices);
    this.effects = Objects.requireNonNull(effects);
  }

  /**
   * @return customers freed
   * @throws RunInProgress when another step of the tenant is under way
   */
  public int on(LocalDate today) {
    notices.lockTenant();
    return effects.liftSettledCreditStops(today);
  }
}
