// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

import java.time.LocalDate;

/** Where a plan stands. */
public enum PlanStatus {
  /** Proposed to the customer, who has until a day to reply. */
  OFFERED,
  /** The customer agreed; nothing was due or paid yet. */
  ACCEPTED,
  /** An instalment was due or money has come. */
  ACTIVE,
  /** Everything was paid. */
  COMPLETED,
  /** Instalments were missed: the rest is due at once. */
  BROKEN,
  /** Taken back, or not accepted in time. */
  CANCELLED;

  /** Whether letters are held back: an offer until its day to reply, an agreed plan until its end. */
  public boolean holdsOn(LocalDate day, LocalDate replyBy) {
    return this == OFFERED ? !day.isAfter(replyBy) : isAgreed();
  }

  /** The customer is bound to it and it has not ended. */
  public boolean isAgreed() {
    return this == ACCEPTED || this == ACTIVE;
  }

  public boolean hasEnded() {
    return this != OFFERED && !isAgreed();
  }
}
