// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Optional;

/** Port: the orders behind holds, each in a transaction of its own. */
public interface WaitingOrders {
  /** What became of an order. */
  enum State {
    /** It is completed now. */
    COMPLETED,
    /** It would pass, and waits for somebody to complete it. */
    PASSES,
    STILL_HELD,
    /** It was completed, voided or deleted meanwhile, or its shipment left. */
    GONE,
    /** The credit check passes, something else does not. */
    REFUSED
  }

  /** @param why what the order answered when it is not completed */
  record Result(State state, Optional<String> why) {}

  /** Completes the order if it passes; a failure leaves the order as it was. */
  Result complete(CreditHold hold);

  /**
   * Completes an order that was released. What its release does not cover holds it by a new hold, which the result names: so no order
   * waits without one.
   */
  Result completeReleased(CreditHold hold);

  /** Only asks. */
  Result ask(CreditHold hold);
}
