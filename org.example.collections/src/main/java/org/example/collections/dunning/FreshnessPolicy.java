// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** What a run does about books that are not fresh. */
public enum FreshnessPolicy {
  OFF, WARN, LEAVE_OUT, STOP;

  /** Whether a letter waits until the books are up to date. */
  public boolean holdsLetters() {
    return this == LEAVE_OUT || this == STOP;
  }
}
