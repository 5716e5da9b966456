// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What comes of a check. */
public enum Verdict {
  /** The tenant has no policy: core decides as it always did. */
  NOT_ASKED,
  PASSES, WARNS, HOLDS
}
