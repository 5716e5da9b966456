// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/** Why a proposed notice stays where it is when the others are issued. Message key: COL_Obstacle_ and the name. */
public enum NoticeObstacle {
  AWAITING_APPROVAL,
  HELD,
  /** The run is dated later than the day of issue. */
  NOT_YET,
  /** An invoice on the notice was paid, reversed or voided since the proposal. */
  SETTLED,
  IN_DISPUTE,
  GRACE,
  BLOCKED,
  /** An instalment plan was agreed. */
  PLAN,
  /** The customer promised to pay. */
  PROMISED,
  /** Somebody spoke with the customer. */
  SPOKE_WITH,
  /** The tenant's policy holds letters back until the books are up to date. */
  NOT_FRESH,
  /** No address, neither for e-mail nor for a letter. */
  NO_RECIPIENT
}
