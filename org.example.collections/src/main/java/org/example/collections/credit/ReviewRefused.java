// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** A credit review cannot be decided like that; nothing was changed. */
public final class ReviewRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Why not. Message key: COL_ReviewRefused_ and the name. */
  public enum Cause {
    /** Approved, rejected or expired before, or nothing to decide. */
    DECIDED,
    /** Its last day is over. */
    EXPIRED,
    /** Who proposes by hand does not decide. */
    OWN,
    /** It proposes a change without naming a limit. */
    NO_LIMIT
  }

  private final Cause cause;

  public ReviewRefused(Cause cause) {
    super("The review cannot be decided: " + cause);
    this.cause = cause;
  }

  public Cause why() {
    return cause;
  }
}
