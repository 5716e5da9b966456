// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.List;

/** Port: what was released for an order, or for all orders of its customer in its organisation (cases K-42, K-43). */
public interface Releases {
  List<Release> forOrder(CreditRequest request);

  /** Somebody stopped this order by hand after it was accepted (case K-36). */
  boolean isStoppedByHand(CreditRequest request);
}
