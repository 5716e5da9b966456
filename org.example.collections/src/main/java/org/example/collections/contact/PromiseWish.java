// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.contact;

import java.time.LocalDate;
import java.util.Optional;
import org.example.collections.money.Money;

/**
 * What a customer promises, as it is written down; see {@link PromiseTerms} for what is made of it.
 *
 * @param amount empty: all that is open on the invoices
 * @param promisedOn empty is refused (case H-12)
 * @param toleranceDays days the money may come later
 */
public record PromiseWish(Optional<Money> amount, Optional<LocalDate> promisedOn, int toleranceDays, Optional<RepeatInterval> repeated) {
  PromiseTerms terms(Money agreed, int level) {
    return new PromiseTerms(agreed, promisedOn.orElseThrow(), toleranceDays, level, repeated);
  }
}
