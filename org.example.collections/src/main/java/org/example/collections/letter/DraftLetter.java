// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.example.collections.dunning.IssuedNotice;
import org.example.collections.dunning.NoticeId;

/** What composing a notice at issue time came to. */
public sealed interface DraftLetter {
  NoticeId notice();

  /**
   * The notice can go out.
   *
   * @param letters one for each way it goes; none when the level asks for a task only
   * @param payment what the letters ask for; empty when there are none
   */
  record Written(IssuedNotice document, List<NewLetter> letters, Optional<PaymentRequest> payment) implements DraftLetter {
    public Written {
      letters = List.copyOf(letters);
    }

    @Override
    public NoticeId notice() {
      return document.notice();
    }
  }

  /** Nobody to write to; the notice stays a proposal. */
  record WithoutRecipient(NoticeId notice) implements DraftLetter {}

  default <R> R fold(Function<Written, R> written, Function<WithoutRecipient, R> withoutRecipient) {
    return this instanceof Written draft ? written.apply(draft) : withoutRecipient.apply((WithoutRecipient) this);
  }
}
