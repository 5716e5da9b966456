// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.example.collections.dunning.NoticeId;

/** Hands an issued notice over to a collection agency, with four eyes: one user asks for it, another one approves. */
public final class HandOverNotices {
  /** What a step came to. */
  public enum Step {
    REQUESTED,
    HANDED_OVER
  }

  private final HandOvers handOvers;
  private final LetterSources sources;
  private final Function<LetterSource, byte[]> pdf;
  private final Function<LetterSource, byte[]> csv;

  /**
   * @param pdf the claim for people
   * @param csv the claim for machines
   */
  public HandOverNotices(HandOvers handOvers, LetterSources sources, Function<LetterSource, byte[]> pdf,
      Function<LetterSource, byte[]> csv) {
    this.handOvers = Objects.requireNonNull(handOvers);
    this.sources = Objects.requireNonNull(sources);
    this.pdf = Objects.requireNonNull(pdf);
    this.csv = Objects.requireNonNull(csv);
  }

  /** @throws HandOverRefused when the notice, or the user, is not the right one */
  public Step of(NoticeId notice, int user, LocalDate today) {
    HandOverCase handOver = handOvers.lock(notice);
    handOver.obstacleFor(user).ifPresent(reason -> {
      throw new HandOverRefused(reason, handOver.documentNo());
    });
    if (handOver.request().isEmpty()) {
      handOvers.request(notice, today);
      return Step.REQUESTED;
    }
    LetterSource source = sources.ofIssued(notice);
    handOvers.complete(notice, today, pdf.apply(source), csv.apply(source));
    return Step.HANDED_OVER;
  }
}
