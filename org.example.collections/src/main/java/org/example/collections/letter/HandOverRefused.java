// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/** A notice may not be handed over, or not by this user. */
public final class HandOverRefused extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    NOT_ISSUED,
    NOT_PROPOSED,
    DONE,
    /** Who asked for it cannot approve it. */
    SAME_USER
  }

  private final Reason reason;

  HandOverRefused(Reason reason, String documentNo) {
    super(reason + " " + documentNo);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
