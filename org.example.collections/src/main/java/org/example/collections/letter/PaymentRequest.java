// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.Optional;
import org.example.collections.money.Money;

/**
 * What a customer needs to pay: amount, reference, account, code for the telephone, link to the payment page.
 *
 * @param account empty when the organisation has none
 * @param link address of the tenant's payment page; empty when there is none, or nothing to pay
 */
public record PaymentRequest(Money amount, RfReference reference, Optional<BankAccount> account, PaymentCode code,
    Optional<String> link) {
  /** @param link how the tenant links to its payment page */
  public static PaymentRequest to(Sender sender, Money amount, RfReference reference, Optional<PaymentLink> link) {
    PaymentCode code = sender.bank().map(bank -> Girocode.of(CreditTransfer.to(bank, amount, reference)))
        .orElse(new NoGirocode(NoGirocode.Reason.NO_ACCOUNT));
    return new PaymentRequest(amount, reference, sender.bank(), code,
        link.filter(page -> amount.isPositive()).map(page -> page.of(amount, reference)));
  }

  /** What the clerk should know about the code. */
  public Optional<CodeRemark> remark() {
    return account.flatMap(bank -> code.fold(
        girocode -> girocode.shortened().isEmpty() ? Optional.empty() : Optional.of(CodeRemark.NAME_SHORTENED),
        none -> none.reason() == NoGirocode.Reason.WRONG_IBAN ? Optional.of(CodeRemark.WRONG_IBAN) : Optional.empty()));
  }
}
