// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.time.LocalDate;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * A receipt to be counted.
 *
 * @param amount all of it, whether or not it is allocated
 */
public record ReceiptFacts(String documentNo, CustomerId customer, LocalDate day, Money amount) {
}
