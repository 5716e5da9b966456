// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;
import org.example.collections.money.Money;

/**
 * The credit transfer a customer is asked for. Reference or text, never both: a bank carries one of the two.
 *
 * @param payee name of the account's holder
 * @param iban as kept in the records, unchecked
 * @param bic "" when not known
 * @param purpose code of at most four letters (ISO 20022), "" for none
 * @param text "" when there is a reference
 * @param information shown to the payer, not carried by the bank; "" for none
 */
public record CreditTransfer(String payee, String iban, String bic, Money amount, String purpose, Optional<RfReference> reference,
    String text, String information) {
  private static final int LONGEST_PURPOSE = 4;

  public CreditTransfer {
    if (reference.isPresent() && !text.isBlank()) {
      throw new IllegalArgumentException("A credit transfer carries a reference or a text, not both: " + reference.get().value());
    }
    if (purpose.length() > LONGEST_PURPOSE) {
      throw new IllegalArgumentException("A purpose code has at most four letters: " + purpose);
    }
  }

  /** What our letters ask for. */
  public static CreditTransfer to(BankAccount account, Money amount, RfReference reference) {
    return new CreditTransfer(account.holder(), account.iban(), account.bic(), amount, "", Optional.of(reference), "", "");
  }
}
