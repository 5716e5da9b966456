// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * What one day of a rehearsal would bring at one level, in one currency.
 *
 * @param level the notices' header level
 * @param notices issued, tasks included
 * @param tasks of these, go out as a task only
 * @param waiting proposed, and waiting for approval from then on
 * @param items on the notices issued
 * @param asked what the notices issued ask for, charges included, less credits
 * @param charges fees, interest and lump sums on them
 * @param creditStops customers put on credit stop by them
 * @param ordersHeld open orders of these customers
 */
public record RehearsedLevel(DunningLevel level, Currency currency, int notices, int tasks, int waiting, int items, Money asked,
    Money charges, int creditStops, int ordersHeld) {

  static RehearsedLevel none(DunningLevel level, Currency currency) {
    return new RehearsedLevel(level, currency, 0, 0, 0, 0, Money.zero(currency), Money.zero(currency), 0, 0);
  }

  RehearsedLevel plusIssued(DunningNotice notice) {
    boolean task = notice.recipient().channel() == Channel.TASK;
    return new RehearsedLevel(level, currency, notices + 1, tasks + (task ? 1 : 0), waiting, items + notice.items().size(),
        asked.plus(notice.total()),
        charges.plus(notice.feeTotal()).plus(notice.interestTotal()).plus(notice.lumpSumTotal()), creditStops, ordersHeld);
  }

  RehearsedLevel plusWaiting() {
    return new RehearsedLevel(level, currency, notices, tasks, waiting + 1, items, asked, charges, creditStops, ordersHeld);
  }

  RehearsedLevel plusStopped(int orders) {
    return new RehearsedLevel(level, currency, notices, tasks, waiting, items, asked, charges, creditStops + 1, ordersHeld + orders);
  }
}
