// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;

/**
 * What issuing a notice of a level does beyond the letter.
 *
 * @param approvalRequired someone approves the notice before it is issued
 * @param creditStop the customer is put on credit stop, and freed by the same rule
 * @param handOver the notice proposes to hand the items over; nothing is handed over by itself
 * @param collectionType stamped on the invoices
 */
public record LevelEffects(boolean approvalRequired, boolean creditStop, boolean handOver,
    Optional<CollectionType> collectionType) {
  public static final LevelEffects NONE = new LevelEffects(false, false, false, Optional.empty());
}
