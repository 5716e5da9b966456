// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.time.LocalDate;
import java.util.List;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.OrganisationId;

/** Port: the records of what is held. */
public interface CreditHolds {
  /**
   * The open hold of the order, refreshed, or a new one: never two for one order.
   *
   * @param shipmentId 0 when the order itself is held
   * @param reasons in words, all of them
   */
  CreditHold keep(CreditRequest request, CreditDecision decision, int shipmentId, String reasons);

  /** A new hold of an order whose release does not cover what holds it now; held for the same people. */
  CreditHold keepAgain(CreditHold released, CreditRequest request, CreditDecision decision, String reasons);

  /** Holds an accepted order by hand. */
  CreditHold keepByHand(int orderId, String reason);

  /** Those not ended, by promised date of their orders, then by number; locked until the transaction ends. */
  List<CreditHold> find(HoldFilter filter);

  /** Released ones whose orders wait all the same, by promised date: something else was wrong, or the server died in between. */
  List<CreditHold> releasedButWaiting(HoldFilter filter);

  void requested(HoldId hold, int user, String text);

  /** The first of two. */
  void releasedOnce(HoldId hold, int user, String reason, LocalDate on);

  void released(HoldId hold, int user, String reason, Money upTo, LocalDate validUntil, LocalDate on);

  /** For all orders of the customer in the organisation; of any, when it is that of all. */
  void releasedAhead(CustomerId customer, OrganisationId organisation, ReleaseOrder order, LocalDate validUntil);

  void rejected(HoldId hold, int user, String reason, LocalDate on);

  void ended(HoldId hold, HoldStatus status);
}
