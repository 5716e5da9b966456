// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What was asked about a hold cannot be done. */
public final class HoldRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Why {
    NOTHING_HELD, OVER, OWN, NO_RIGHT, ENDS_TOO_EARLY, TOO_SMALL
  }

  private final Why why;

  HoldRefused(Why why, String number) {
    super(number);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
