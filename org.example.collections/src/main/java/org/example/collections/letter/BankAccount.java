// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

/**
 * Account the customer pays to.
 *
 * @param bic "" when not known
 * @param bank name of the bank, "" when not known
 */
public record BankAccount(String holder, String bank, String iban, String bic) {
  public BankAccount {
    iban = iban.replaceAll("\\s", "");
  }

  /** In groups of four, as ISO 13616 prints it. */
  public String printedIban() {
    return iban.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
