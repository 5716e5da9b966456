// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;

/** A second person makes a limit count. */
public final class ApproveLimits {
  private final NewLimits limits;

  public ApproveLimits(NewLimits limits) {
    this.limits = Objects.requireNonNull(limits);
  }

  /** @throws HoldRefused when the user entered the limit, or it is approved already */
  public void approve(int limitId, int user, LocalDate on) {
    OptionalInt author = limits.enteredBy(limitId);
    if (author.isEmpty()) {
      throw new HoldRefused(HoldRefused.Why.OVER, String.valueOf(limitId));
    }
    if (author.getAsInt() == user) {
      throw new HoldRefused(HoldRefused.Why.OWN, String.valueOf(limitId));
    }
    limits.approve(limitId, user);
    limits.mirror(on);
  }
}
