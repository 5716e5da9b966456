// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.figure;

import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/** Claims (Forderungen) at the end of a day, before money of the customers that is not allocated. @param notDue the part not due yet */
public record Receivables(Money total, Money notDue) {
  public static Receivables none(Currency currency) {
    return new Receivables(Money.zero(currency), Money.zero(currency));
  }

  public Receivables plus(Receivables more) {
    return new Receivables(total.plus(more.total), notDue.plus(more.notDue));
  }
}
