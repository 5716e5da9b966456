// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Optional;
import org.example.collections.dunning.NoticeSelection;

/**
 * Letters that wait to be mailed. Each method that changes a letter commits, so that what the mail server was told and what the
 * database says differ by one letter at most, and that one is known: it stands in SENDING.
 */
public interface Outbox {
  /**
   * Letters left in SENDING by a sender that is gone become FAILED with the hint to check before sending again. A letter in the
   * hands of a living sender (it holds the row's lock) is left alone.
   *
   * @return letters so closed
   */
  int closeAbandoned();

  /** Queued letters for e-mail with attempts left, oldest first. */
  List<LetterId> due(NoticeSelection selection);

  /**
   * Takes a letter for sending: commits SENDING and one attempt more, then locks the row until the answer is recorded.
   *
   * @return the mail, or nothing when another sender or a cancellation was quicker
   * @throws UnwritableMail when text or document of the mail cannot be made; the letter is untouched
   */
  Optional<OutgoingMail> claim(LetterId letter);

  /** Commits SENT, the message id and the AD_UserMail row; the notice is sent too when no letter of it is outstanding. */
  void accepted(LetterId letter, OutgoingMail mail, String messageId);

  /**
   * Commits the error: queued again while attempts are left, otherwise failed, and the notice with it.
   *
   * @return whether it will be tried again
   */
  boolean refused(LetterId letter, String error);

  /** Commits FAILED with the error: no attempt would help. */
  void failed(LetterId letter, String error);

  /** Commits FAILED with the error and the hint to check before sending again. */
  void unknown(LetterId letter, String error);
}
