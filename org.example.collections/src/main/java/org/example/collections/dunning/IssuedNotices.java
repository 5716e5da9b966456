// SPDX-License-Identifier: GPL-2.0-or-later
package org.example.collections.dunning;

import java.util.Optional;

/** Asks whether records stand on notices that were issued, for those who want to delete or change them. */
public interface IssuedNotices {
  /** The first notice of the run that was ever issued, cancelled since or not; by core's printing too. */
  Optional<NoticeName> ofRun(DunningRunId run);

  /** The notice itself, when it was ever issued. */
  Optional<NoticeName> of(NoticeId notice);

  /** A notice with this invoice that is approved, or issued with a letter still to go out (case S-02). */
  Optional<NoticeName> outstandingFor(int invoiceId);
}
