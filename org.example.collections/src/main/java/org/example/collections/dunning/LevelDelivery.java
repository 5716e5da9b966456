// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * What the customer receives at a level.
 *
 * @param payWithinDays days from the run date, plus mail transit, to the pay-by date
 * @param showsAllDue further due items are listed for information
 * @param showsNotDue items not yet due are listed for information
 * @param showsInvoiceDetail the mail text lists the invoices
 */
public record LevelDelivery(Channel channel, int payWithinDays, boolean showsAllDue, boolean showsNotDue,
    boolean showsInvoiceDetail) {
  public static final LevelDelivery LETTER = new LevelDelivery(Channel.LETTER, 7, false, false, true);

  public LevelDelivery {
    if (payWithinDays < 0) {
      throw new IllegalArgumentException("Days to pay cannot be negative: " + payWithinDays);
    }
  }
}
