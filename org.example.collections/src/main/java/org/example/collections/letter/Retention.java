// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;

/** How long documents are kept (Aufbewahrungsfrist): the years begin with the end of the calendar year of the document. */
public final class Retention {
  /** Letters sent, in Germany (AO 147, HGB 257). */
  public static final int LETTER_YEARS = 6;
  /** Vouchers of what was booked, in Germany since 2025. */
  public static final int VOUCHER_YEARS = 8;

  private Retention() {}

  /** The last day a document has to be kept; it may go the day after. */
  public static LocalDate until(LocalDate issued, int years) {
    return LocalDate.of(issued.getYear() + years, 12, 31);
  }
}
