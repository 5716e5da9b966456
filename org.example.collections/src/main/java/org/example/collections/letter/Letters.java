// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.example.collections.dunning.NoticeId;
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
   * Puts sent, printed and failed letters back into the queue with fresh attempts; cancelled ones and those that wait or are being
   * sent are left alone.
   *
   * @return the letters queued
   */
  List<LetterId> queueAgain(Collection<LetterId> letters);

  NoticeId noticeOf(LetterId letter);

  List<LetterId> ofNotice(NoticeId notice);
}
