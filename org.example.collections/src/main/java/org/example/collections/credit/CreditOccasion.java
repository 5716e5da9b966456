// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** What is about to happen. */
public enum CreditOccasion {
  /** An order is prepared: its amount comes on top of the exposure. */
  ORDER,
  /** Goods of an accepted order leave: the order is in the exposure already. */
  SHIPMENT
}
