// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;
import org.example.collections.receivable.RateGap;

/**
 * Money that settled part of a chain's invoices since its first promise was given.
 *
 * @param on day of the payment
 * @param amount in the promise's currency; nothing when there is a gap
 * @param rateGap present when the payment could not be converted
 */
public record Receipt(LocalDate on, Money amount, Optional<RateGap> rateGap) {
}
