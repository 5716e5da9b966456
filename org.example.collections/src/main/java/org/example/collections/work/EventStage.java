// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.work;

/** How far something that happened has come. */
public enum EventStage {
  /** Nobody has answered yet: promised, offered, held, proposed. */
  BEGUN,
  /** Accepted, approved, or passed on to somebody who decides; it can still be ended. */
  ANSWERED,
  /** Nothing is left to do. */
  OVER
}
