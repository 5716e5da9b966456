// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

/**
 * A bill and the invoice made of it.
 *
 * @param invoiceId C_Invoice_ID
 */
public record PostedBill(ClaimBill bill, int invoiceId, String invoiceNo) {
}
