// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.print;

import org.example.collections.letter.BankAccount;
import org.example.collections.letter.PaymentRequest;

/** Account, amount, reference and link in the text of a mail; the code is on the letter that the mail carries. */
final class MailPayment {
  private MailPayment() {}

  static void addTo(StringBuilder body, PaymentRequest payment, LocalLanguage language) {
    Words words = language.words();
    body.append("<p><b>").append(Html.text(words.of("bank.heading"))).append("</b></p>\n<table style=\"border-collapse: collapse\">\n");
    payment.account().ifPresent(bank -> account(body, bank, words));
    row(body, words.of("bank.amount"), language.amount(payment.amount()));
    row(body, words.of("bank.reference"), payment.reference().printed());
    body.append("</table>\n");
    payment.link().ifPresent(link -> body.append("<p><a href=\"").append(Html.text(link)).append("\">")
        .append(Html.text(words.of("bank.link"))).append("</a></p>\n"));
  }

  private static void account(StringBuilder body, BankAccount bank, Words words) {
    row(body, words.of("bank.holder"), bank.holder());
    row(body, words.of("bank.bank"), bank.bank());
    row(body, words.of("bank.iban"), bank.printedIban());
    row(body, words.of("bank.number"), bank.number());
    row(body, words.of("bank.routing"), bank.routing());
    row(body, words.of("bank.bic"), bank.bic());
  }

  private static void row(StringBuilder body, String label, String value) {
    if (!value.isBlank()) {
      body.append("<tr><td style=\"padding: 1px 12px 1px 0\">").append(Html.text(label)).append("</td><td>").append(Html.text(value))
          .append("</td></tr>\n");
    }
  }
}
