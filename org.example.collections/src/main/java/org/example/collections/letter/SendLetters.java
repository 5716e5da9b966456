// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Objects;
import org.example.collections.dunning.NoticeSelection;
import org.example.collections.dunning.Progress;

/**
 * Mails the letters that wait. Every letter is committed on its own, before and after the mail server has it, so that a crash leaves
 * at most one whose fate is unknown, and that one is shown, not sent again.
 */
public final class SendLetters {
  /** So many mails in a row that find no working server end the sending; the rest stays queued without using up an attempt. */
  private static final int GIVE_UP_AFTER = 3;

  private final Outbox outbox;
  private final Mails mails;

  public SendLetters(Outbox outbox, Mails mails) {
    this.outbox = Objects.requireNonNull(outbox);
    this.mails = Objects.requireNonNull(mails);
  }

  public SendSummary of(NoticeSelection selection, Progress progress) {
    SendCount count = new SendCount(outbox.closeAbandoned());
    List<LetterId> due = outbox.due(selection);
    for (int i = 0; i < due.size() && count.failuresInARow() < GIVE_UP_AFTER; i++) {
      try {
        LetterId letter = due.get(i);
        outbox.claim(letter).ifPresent(mail -> send(letter, mail, count));
      } catch (UnwritableMail e) {
        outbox.failed(due.get(i), e.getMessage());
        count.unwritable(due.get(i), e.getMessage());
      }
      progress.at(i + 1, due.size());
    }
    return count.summary(due.size());
  }

  private void send(LetterId letter, OutgoingMail mail, SendCount count) {
    mails.send(mail).fold(
        accepted -> {
          outbox.accepted(letter, mail, accepted.messageId());
          return count.sent();
        },
        refused -> count.refused(letter, mail, refused.error(), outbox.refused(letter, refused.error())),
        unreachable -> count.unreachable(letter, mail, unreachable.error(), outbox.refused(letter, unreachable.error())),
        unknown -> {
          outbox.unknown(letter, unknown.error());
          return count.unknown(letter, mail, unknown.error());
        });
  }
}
