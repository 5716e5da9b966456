// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.List;
import org.example.collections.money.Currency;
import org.example.collections.money.Money;

/**
 * Interest, lump sums and fees of an issued notice, to be billed on an invoice of their own.
 *
 * @param lines above zero each
 */
public record ClaimBill(NoticeId notice, String documentNo, String customerName, Currency currency, List<Line> lines) {
  /** What a line of the bill is about. Message key: COL_Claim_ and the name. */
  public enum Kind {
    INTEREST, LUMP_SUM, FEE
  }

  /** One line of the bill. */
  public record Line(Kind kind, Money amount) {
  }

  public ClaimBill {
    lines = List.copyOf(lines);
  }

  public Money total() {
    return lines.stream().map(Line::amount).reduce(Money.zero(currency), Money::plus);
  }
}
