// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/**
 * Fixed day of the month on which invoices fall due.
 *
 * @param day 1 to 31; in a shorter month its last day
 * @param cutoff invoices dated after this day of the month fall due one month later
 * @param monthOffset months added in any case
 */
public record FixedDueDay(int day, int cutoff, int monthOffset) {
  public FixedDueDay {
    if (day < 1 || day > 31 || cutoff < 1 || cutoff > 31 || monthOffset < 0) {
      throw new IllegalArgumentException("No fixed due day: " + day + ", cutoff " + cutoff + ", offset " + monthOffset);
    }
  }
}
