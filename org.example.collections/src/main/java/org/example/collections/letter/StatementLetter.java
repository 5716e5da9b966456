// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;

/**
 * Letter with an account statement: everything the customer reads, apart from its form.
 *
 * @param helpline whom to ask, as part of a sentence
 * @param payments how each part is paid, in their order; the amount is what is due
 */
public record StatementLetter(LetterFrame frame, AccountStatement statement, String salutation, String helpline, String closing,
    List<PaymentRequest> payments) {
  public StatementLetter {
    payments = List.copyOf(payments);
  }
}
