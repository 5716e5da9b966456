// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import java.util.Optional;
import org.example.collections.money.Currency;
import org.example.collections.money.CurrencyMismatch;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;
import org.example.collections.receivable.RateGap;

/**
 * What a review knows of a customer.
 *
 * @param limit empty: none is set; zero is a limit
 * @param record amounts in the tenant's currency
 * @param daysKnown days since the first sale
 * @param gap present when an amount could not be converted, so that the record tells too little
 */
public record ReviewFacts(CustomerId customer, Optional<Money> limit, int daysKnown, PaymentRecord record,
    PromiseRecord promises, Optional<RateGap> gap) {
  public ReviewFacts {
    limit.filter(money -> !money.currency().equals(record.highestUse().currency())).ifPresent(money -> {
      throw new CurrencyMismatch(money.currency(), record.highestUse().currency());
    });
  }

  public Currency currency() {
    return record.highestUse().currency();
  }
}
