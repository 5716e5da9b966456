// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.example.collections.receivable.CustomerId;

/** Use case: puts statement, parties and payments together. */
public final class ComposeStatement {
  private final Statements.Parties parties;
  private final LetterLanguage language;
  private final String title;

  /** @param title of the letter, in its language */
  public ComposeStatement(Statements.Parties parties, LetterLanguage language, String title) {
    this.parties = Objects.requireNonNull(parties);
    this.language = Objects.requireNonNull(language);
    this.title = Objects.requireNonNull(title);
  }

  /** Money that quotes the reference goes to the oldest items of the account. */
  public StatementLetter letter(CustomerId customer, AccountStatement statement) {
    Sender sender = parties.senders().get(0);
    RfReference reference = PaymentReference.ofAccount(customer.value()).rf();
    List<PaymentRequest> payments = new ArrayList<>();
    for (int i = 0; i < statement.parts().size(); i++) {
      payments.add(PaymentRequest.to(parties.senders().get(i), statement.parts().get(i).due(), reference, Optional.empty()));
    }
    LetterFrame frame = new LetterFrame(sender, parties.addressee(), language, title, "", statement.date(), parties.helper());
    return new StatementLetter(frame, statement, language.salutation(parties.addressee().contact()),
        language.helpline(parties.helper(), sender), language.closing(), payments);
  }
}
