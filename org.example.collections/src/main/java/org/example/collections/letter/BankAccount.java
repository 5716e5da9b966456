// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * Account the customer pays to.
 *
 * @param bank name of the bank, "" when not known
 * @param iban "" in countries that have none: then number and routing tell the account
 * @param bic "" when not known
 * @param number as the country of the bank writes it, "" where there is an IBAN
 * @param routing number of the bank in its country, "" where there is an IBAN
 */
public record BankAccount(String holder, String bank, String iban, String bic, String number, String routing) {
  public BankAccount {
    iban = iban.replaceAll("\\s", "");
    if (!iban.isEmpty()) {
      number = "";
      routing = "";
    }
  }

  /** An account that its IBAN tells. */
  public BankAccount(String holder, String bank, String iban, String bic) {
    this(holder, bank, iban, bic, "", "");
  }

  /** In groups of four, as ISO 13616 prints it. */
  public String printedIban() {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
