// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.example.collections.dunning.NoticeId;

/** Reads what letters are made of, in sets. */
public interface LetterSources {
  /**
   * Proposals about to be issued: recipient, address and texts as they are now; number and pay-by day as of today.
   *
   * @return one source for each notice, in the order asked for
   */
  List<LetterSource> ofProposals(Collection<NoticeId> notices, LocalDate today);

  /** An issued notice as it was issued: its recipient, number and days are kept. */
  LetterSource ofIssued(NoticeId notice);
}
