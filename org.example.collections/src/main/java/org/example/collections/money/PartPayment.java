// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.money;

import java.time.LocalDate;

/**
 * Money received for a claim before it was paid in full.
 *
 * @param on day of receipt; it still bears interest on the amount
 * @param amount below zero when a payment was taken back
 */
public record PartPayment(LocalDate on, Money amount) {
}
