// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;

/**
 * How long is kept what was written about a customer: letters to the end of their year and some years more, as the law wants it
 * (RET-1, RET-2); notes of talks only as long as they are of use.
 *
 * @param letterYears years after the end of the year of a letter
 * @param noteMonths months after a talk
 */
public record Retention(int letterYears, int noteMonths) {

  /** First day on which a letter or document of a day may go. */
  public static LocalDate firstDayWithout(LocalDate written, int years) {
    return LocalDate.of(written.getYear() + years + 1, 1, 1);
  }

  /** Letters written before this day may go. */
  public LocalDate lettersBefore(LocalDate today) {
    return LocalDate.of(today.getYear() - letterYears, 1, 1);
  }

  /** Notes written before this day may go. */
  public LocalDate notesBefore(LocalDate today) {
    return today.minusMonths(noteMonths);
  }
}
