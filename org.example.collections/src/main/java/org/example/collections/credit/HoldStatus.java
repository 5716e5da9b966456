// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Life of a credit hold (Kreditsperre eines Auftrags). */
public enum HoldStatus {
  HELD, REQUESTED, FIRST_RELEASE, REJECTED,
  /** An accepted order that somebody holds; nothing but a release ends it (case K-36). */
  BY_HAND,
  RELEASED, FREE_AGAIN, OBSOLETE;

  /** The order waits; money may let it go on, even after a release was refused. */
  public boolean isWaiting() {
    return this == HELD || this == REQUESTED || this == FIRST_RELEASE || this == REJECTED;
  }

  boolean canBeReleased() {
    return this == HELD || this == REQUESTED || this == FIRST_RELEASE || this == BY_HAND;
  }
}
