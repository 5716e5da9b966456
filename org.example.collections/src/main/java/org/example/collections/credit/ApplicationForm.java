// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.credit;

import org.example.collections.money.CurrencyMismatch;
import org.example.collections.money.ExchangeRate;
import org.example.collections.money.Money;
import org.example.collections.receivable.CustomerId;

/**
 * What a customer asks for and tells (Kreditantrag). Amounts in one currency.
 *
 * @param requested the limit asked for, above zero
 * @param yearsInBusiness not negative
 * @param expectedTurnover with us in a year; zero when nothing is expected
 * @param legalForm, tradeReferences, bank, purpose, notes "" when left out
 */
public record ApplicationForm(CustomerId customer, Money requested, String legalForm, int yearsInBusiness, Money expectedTurnover,
    String tradeReferences, String bank, String purpose, String notes) {
  public ApplicationForm {
    if (!requested.currency().equals(expectedTurnover.currency())) {
      throw new CurrencyMismatch(requested.currency(), expectedTurnover.currency());
    }
    if (!requested.isPositive() || expectedTurnover.isNegative() || yearsInBusiness < 0) {
      throw new InvalidApplication();
    }
  }

  /** The same with its amounts in another currency. */
  ApplicationForm at(ExchangeRate rate) {
    return new ApplicationForm(customer, rate.convert(requested), legalForm, yearsInBusiness, rate.convert(expectedTurnover),
        tradeReferences, bank, purpose, notes);
  }
}
