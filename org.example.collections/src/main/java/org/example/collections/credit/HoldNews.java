// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

/** Port: those who wait for an order are told. */
public interface HoldNews {
  void tell(CreditHold hold, WaitingOrders.Result result);
}
