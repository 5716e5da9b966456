// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.example.collections.dunning.NoticeSelection;

/** Issued letters as they are kept: the document, its hash and how long it must be retained. Inside the caller's transaction. */
public interface Letters {
  /**
   * Keeps the letters: PDF into the archive once per notice and attached to it, one row per letter with SHA-256, retain-until
   * (end of the year of issue and the tenant's years) and status queued.
   */
  void keep(Collection<NewLetter> letters, LocalDate today);

  /**
   * Postal letters of the selection.
   *
   * @param again true: also those already printed
   */
  List<PostalLetter> postal(NoticeSelection selection, boolean again);

  /** The document as it was issued. */
  byte[] pdf(LetterId letter);

  /** Queued postal letters become printed, and their notices when no letter of theirs is outstanding. */
  void markPrinted(Collection<LetterId> letters);

  /**
   * Puts a sent, printed or failed letter back into the queue with fresh attempts; refused for a cancelled one and one being sent.
   *
   * @return the status before
   * @throws IllegalStateException when the letter is cancelled or in the hands of a sender
   */
  LetterStatus queueAgain(LetterId letter);
}
