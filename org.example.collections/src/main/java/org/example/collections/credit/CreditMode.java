// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What a policy does about its findings (case K-48). */
public enum CreditMode {
  /** Nothing is checked; an order is never held. */
  OFF,
  /** Findings are shown; nothing is held. */
  WARN,
  /** Findings hold orders and shipments. */
  ENFORCE,
  /** Every order is held until somebody releases it, whatever the limit. */
  HOLD_ALL
}
