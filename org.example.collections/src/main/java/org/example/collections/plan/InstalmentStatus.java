// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.plan;

/** Where an instalment stands. */
public enum InstalmentStatus {
  OPEN,
  /** Something was paid, not all of it. */
  PARTLY,
  PAID,
  /** Not paid in full, and too late to be. */
  MISSED,
  /** Not paid in full when its plan was cancelled: nobody expects it any more. */
  CANCELLED
}
