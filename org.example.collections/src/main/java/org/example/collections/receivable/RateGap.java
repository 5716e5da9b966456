// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

import java.time.LocalDate;
import org.example.collections.money.Currency;

/** A missing exchange rate: something could not be converted on that day. Shown to the user, never taken as zero. */
public record RateGap(Currency from, Currency to, LocalDate day) {
  @Override
  public String toString() {
    return from + " " + to + " " + day;
  }
}
