// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * Credit hold (Kreditsperre eines Auftrags): an order that waits.
 *
 * @param number what the message to the user names
 * @param orderId 0 for a shipment without order
 * @param shipmentId 0 when the order itself is held
 * @param amount the order when it was held last, in its currency
 * @param heldFor user who entered it, user who wanted to complete it, and whoever asked for its release: neither decides
 * @param firstDecider who gave the first of two releases
 * @param reasons holding reasons; what a release covers
 */
public record CreditHold(HoldId id, String number, HoldStatus status, Optional<CustomerId> customer, int orderId,
    int shipmentId, OrganisationId organisation, Money amount, Set<Integer> heldFor, OptionalInt firstDecider, Set<CreditReasonCode> reasons) {
  public CreditHold {
    heldFor = Set.copyOf(heldFor);
    reasons = Set.copyOf(reasons);
  }
}
