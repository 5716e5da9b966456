// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.receivable;

/**
 * Key of an open item: an invoice, or one line of its pay schedule.
 *
 * @param scheduleId 0 when the invoice has no valid schedule
 */
public record OpenItemId(int invoiceId, int scheduleId) {
  public OpenItemId {
    if (invoiceId <= 0 || scheduleId < 0) {
      throw new IllegalArgumentException("No open item id: " + invoiceId + "/" + scheduleId);
    }
  }
}
