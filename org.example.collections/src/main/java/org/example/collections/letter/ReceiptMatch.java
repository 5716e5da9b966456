// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;

/**
 * What became of a receipt that carries a reference of ours.
 *
 * @param allocation empty when a person must look at it
 * @param obstacle why, empty when it was allocated
 */
public record ReceiptMatch(UnallocatedReceipt receipt, Optional<ReceiptAllocation> allocation, Optional<Obstacle> obstacle) {
  /** Why a receipt is left to a person. */
  public enum Obstacle {
    /** The reference is of another customer than the receipt. */
    OTHER_CUSTOMER,
    /** The references are of several customers. */
    SEVERAL_CUSTOMERS,
    /** What is open is in another currency. */
    OTHER_CURRENCY,
    /** Everything under the reference is paid. */
    NOTHING_OPEN
  }

  static ReceiptMatch left(UnallocatedReceipt receipt, Obstacle obstacle) {
    return new ReceiptMatch(receipt, Optional.empty(), Optional.of(obstacle));
  }

  static ReceiptMatch to(ReceiptAllocation allocation) {
    return new ReceiptMatch(allocation.receipt(), Optional.of(allocation), Optional.empty());
  }
}
