// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.util.List;
import java.util.Objects;
import org.example.collections.dunning.NothingToDo;

/** Queues letters once more because a person asked for it: after a failure, or since the customer has lost the first. */
public final class ResendLetters {
  private final Letters letters;
  private final Outbox outbox;

  public ResendLetters(Letters letters, Outbox outbox) {
    this.letters = Objects.requireNonNull(letters);
    this.outbox = Objects.requireNonNull(outbox);
  }

  /**
   * @return letters queued; mails go with the next sending, postal letters with the next print
   * @throws NothingToDo when all of them wait already, are being sent, or were cancelled
   */
  public List<LetterId> of(List<LetterId> wanted) {
    outbox.closeAbandoned();
    List<LetterId> queued = wanted.isEmpty() ? List.of() : letters.queueAgain(wanted);
    if (queued.isEmpty()) {
      throw new NothingToDo("No letter of the selection can be sent again");
    }
    return queued;
  }
}
