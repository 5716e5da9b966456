// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

/**
 * How long an outcome holds back letters.
 *
 * @param quietDays days after the contact, the last one included; 0: nothing is held back
 * @param wholeCustomer everything of the customer; else the invoices named, or everything when none is named
 */
public record OutcomeRule(int quietDays, boolean wholeCustomer) {
  public OutcomeRule {
    if (quietDays < 0) {
      throw new IllegalArgumentException("Quiet days below zero: " + quietDays);
    }
  }
}
