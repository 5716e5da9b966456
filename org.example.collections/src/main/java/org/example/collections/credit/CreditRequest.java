// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/**
 * What is to be decided.
 *
 * @param orderId the order, left out of the exposure when it is the one that is checked; 0 for one that is not saved yet
 * @param customer who pays; empty when the order names nobody
 * @param amount the whole order with taxes, in its currency
 * @param accepted what was accepted when the order was completed before; no more than that never holds (case K-40)
 * @param paymentTermId a release does not outlive a change of the payment term (case K-31); 0 when there is none
 * @param invoicedInFull nothing of the order is left to be invoiced (case K-23)
 */
public record CreditRequest(CreditOccasion occasion, OrderKind kind, int orderId, Optional<CustomerId> customer,
    OrganisationId organisation, Money amount, Optional<Money> accepted, int paymentTermId, boolean invoicedInFull, LocalDate on) {
  /** An order as somebody types it or has it prepared. */
  public static CreditRequest ofOrder(OrderKind kind, int orderId, Optional<CustomerId> customer, OrganisationId organisation,
      Money amount, LocalDate on) {
    return new CreditRequest(CreditOccasion.ORDER, kind, orderId, customer, organisation, amount, Optional.empty(), 0, false, on);
  }

  public CreditRequest acceptedBefore(Money before) {
    return new CreditRequest(occasion, kind, orderId, customer, organisation, amount, Optional.of(before), paymentTermId,
        invoicedInFull, on);
  }

  public CreditRequest atTerm(int termId) {
    return new CreditRequest(occasion, kind, orderId, customer, organisation, amount, accepted, termId, invoicedInFull, on);
  }

  public CreditRequest ofShipment(boolean invoiced) {
    return new CreditRequest(CreditOccasion.SHIPMENT, kind, orderId, customer, organisation, amount, accepted, paymentTermId, invoiced,
        on);
  }

  /** The order that is not to be counted twice; 0: none. */
  public int notCounted() {
    return occasion == CreditOccasion.ORDER ? orderId : 0;
  }

  /** An accepted order that does not grow; a shipment is another question. */
  boolean addsNothing() {
    return occasion == CreditOccasion.ORDER && accepted.filter(before -> before.currency().equals(amount.currency())).map(before -> amount.compareTo(before) <= 0)
        .orElse(false);
  }
}
