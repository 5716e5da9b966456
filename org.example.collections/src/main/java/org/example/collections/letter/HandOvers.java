// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.letter;

import java.time.LocalDate;
import org.example.collections.dunning.NoticeId;

/** Hand-overs as they are kept with their notices. Inside the caller's transaction. */
public interface HandOvers {
  /** Locks the notice until the transaction ends, so that two approvals meet. */
  HandOverCase lock(NoticeId notice);

  void request(NoticeId notice, LocalDate today);

  /**
   * Keeps who approves, and the files with the notice and in the archive, and marks the notice and its invoices: they are at the agency and are dunned no
   * more.
   */
  void complete(NoticeId notice, LocalDate today, byte[] pdf, byte[] csv);
}
